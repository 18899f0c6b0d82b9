import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { uploadDocument } from "@/domain/documents/commands/upload-document";
import { findDocuments } from "@/domain/documents/queries/find-documents";
import type { Actor } from "@/domain/policy/actor";
import { execute } from "./command";
import { clearUploads, takeUpload } from "./uploads";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

const TUS = { "Tus-Resumable": "1.0.0" };
const URL_OF = "http://localhost/api/uploads";
const content = new TextEncoder().encode(`%PDF-1.7 ${"text ".repeat(400_000)}`);
const half = content.length / 2 | 0;
const ask = (actor: Actor, method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array) =>
  takeUpload(actor, new Request(`${URL_OF}${path}`, { method, headers: { ...TUS, ...headers }, ...(body ? { body: body as BodyInit, duplex: "half" } : {}) } as RequestInit));
const begin = async (actor: Actor, size = content.length) => {
  const response = await ask(actor, "POST", "", { "Upload-Length": String(size), "Upload-Metadata": `filename ${btoa("study.pdf")}` });
  return { response, id: response.headers.get("location")?.split("/").pop() ?? "" };
};
const piece = (actor: Actor, id: string, from: number, to: number) => ask(actor, "PATCH", `/${id}`, { "Upload-Offset": String(from), "Content-Type": "application/offset+octet-stream" }, content.slice(from, to));
const record = (actor: Actor, upload: string) => execute(uploadDocument, actor, { reference, kind: "other", audience: "authority", language: "en", upload });

describe("a large file in pieces", () => {
  it("goes on where it stopped, and is put on record once it is whole", async () => {
    const { id, response } = await begin(p.mira);
    expect(response.status).toBe(201);
    await piece(p.mira, id, 0, half);
    expect(await record(p.mira, id)).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "file", key: "uploadUnfinished" }] } });
    expect((await ask(p.mira, "HEAD", `/${id}`)).headers.get("upload-offset")).toBe(String(half));
    await piece(p.mira, id, half, content.length);
    expect(await record(p.mira, id)).toMatchObject({ ok: true });
    expect((await findDocuments(p.ilir, reference)).find(({ fileName }) => fileName === "study.pdf")).toMatchObject({ bytes: content.length, scan: "not_scanned", number: 1 });
  });

  it("that was broken off leaves no file in the store and no row", async () => {
    const { id } = await begin(p.mira);
    await piece(p.mira, id, 0, half);
    const kept = async () => [await findDocuments(p.mira, reference), (await readdir(process.env.FILES_DIR!, { recursive: true })).filter((name) => /[0-9a-f]{64}/.test(name))];
    const before = await kept();
    await record(p.mira, id);
    expect(await kept()).toEqual(before);
  });

  it("is not joined of files that were sent as parts", async () => {
    expect((await ask(p.mira, "POST", "", { "Upload-Length": "5", "Upload-Concat": "partial" })).status).toBe(400);
  });

  it("answers its owner only", async () => {
    const { id } = await begin(p.mira);
    expect((await piece(p.jonas, id, 0, half)).status).toBe(404);
    expect((await ask(p.jonas, "HEAD", `/${id}`)).status).toBe(404);
    await piece(p.mira, id, 0, content.length);
    expect(await record(p.jonas, id)).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "file" }] } });
    expect(await record(p.mira, "../../../etc/passwd")).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "file" }] } });
  });

  it("is refused when it is larger than fifty megabytes, and when it is nothing that may be kept", async () => {
    expect((await begin(p.mira, 51 * 1024 * 1024)).response.status).toBe(413);
    const { id } = await begin(p.mira, 4);
    await ask(p.mira, "PATCH", `/${id}`, { "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream" }, Uint8Array.of(0x4d, 0x5a, 0x90, 0x00));
    expect(await record(p.mira, id)).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "file", key: "fileType" }] } });
  });
});

it("lies in the folder of unfinished uploads until it is used", async () => {
  const { id } = await begin(p.mira);
  expect(await readdir(join(process.env.FILES_DIR!, "unfinished"))).toContain(id);
  await done(uploadDocument, p.mira, { reference, kind: "other", audience: "facility", language: "en", file: new File(["%PDF-1.7 small"], "small.pdf") });
});

it("has nothing to throw away where nothing was ever sent, however often the worker looks", async () => {
  for (let round = 0; round < 20; round += 1) {
    await rm(join(process.env.FILES_DIR!, "unfinished"), { recursive: true, force: true });
    expect(await clearUploads()).toBe(0);
  }
});
