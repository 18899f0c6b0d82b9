import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useFiles } from "@/db/testing/files";
import { MOST_BYTES } from "@/domain/documents/lists";
import { keepFile, openFile } from "./files";

useFiles();

const refusal = (file: File) => keepFile(file).then(() => undefined, (error) => error.problem?.errors[0]);

describe("keeping a file", () => {
  it("stores the bytes under their hash and gives them back", async () => {
    const kept = await keepFile(new File(["%PDF-1.7 text"], "letter.pdf"));
    expect(kept).toMatchObject({ mediaType: "application/pdf", bytes: 13, fileName: "letter.pdf" });
    expect(await new Response(await openFile(kept.sha256)).text()).toBe("%PDF-1.7 text");
  });

  it("keeps the same bytes once and leaves nothing unfinished behind", async () => {
    const first = await keepFile(new File(["%PDF-1.7 twice"], "a.pdf"));
    const second = await keepFile(new File(["%PDF-1.7 twice"], "b.pdf"));
    expect(second.sha256).toBe(first.sha256);
    expect(await readdir(join(process.env.FILES_DIR!, first.sha256.slice(0, 2)))).toEqual([first.sha256]);
  });

  it("refuses a program that calls itself a PDF", async () => {
    expect(await refusal(new File([Uint8Array.of(0x4d, 0x5a, 0x90, 0x00)], "letter.pdf", { type: "application/pdf" }))).toMatchObject({ field: "file", key: "fileType" });
  });

  it("refuses an empty file and one that is too large", async () => {
    expect(await refusal(new File([], "letter.pdf"))).toMatchObject({ field: "file", key: "file" });
    expect(await refusal(new File([new Uint8Array(MOST_BYTES + 1)], "letter.pdf"))).toMatchObject({ field: "file", key: "fileTooLarge" });
  });

  it("has nothing for a hash that was never kept", async () => {
    expect(await openFile("0".repeat(64))).toBeUndefined();
  });
});
