import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { recordScan } from "@/domain/documents/commands/record-scan";
import { uploadDocument } from "@/domain/documents/commands/upload-document";
import { findDocuments } from "@/domain/documents/queries/find-documents";
import { findToScan } from "@/domain/documents/queries/find-to-scan";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { scanFile } from "./virus-scan";

useDatabase();
let p: People;
let reference: string;
let scanner: Server;
const heard: string[] = [];

// Speaks clamd's INSTREAM protocol, and finds the word "virus".
beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  scanner = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on("data", (piece) => {
      received = Buffer.concat([received, piece]);
      const text = streamed(received);
      if (text === undefined) return;
      heard.push(text);
      socket.end(`stream: ${text.includes("virus") ? "Test.Virus FOUND" : "OK"}\0`);
    });
  });
  await new Promise<void>((resolve) => scanner.listen(0, "127.0.0.1", resolve));
  process.env.CLAMD = `127.0.0.1:${(scanner.address() as AddressInfo).port}`;
});

afterAll(async () => {
  delete process.env.CLAMD;
  await new Promise((resolve) => scanner.close(resolve));
});

function streamed(received: Buffer): string | undefined {
  const command = "zINSTREAM\0";
  if (received.length < command.length) return undefined;
  expect(received.subarray(0, command.length).toString()).toBe(command);
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces).toString();
    if (at + 4 + length > received.length) return undefined;
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const upload = async (text: string) => (await done(uploadDocument, p.mira, { reference, kind: "other", audience: "authority", language: "en", file: pdf("study.pdf", text) })).id;
const rowOf = async (id: string) => (await findDocuments(p.mira, reference)).find((one) => one.id === id);

describe("where there is a virus scanner", () => {
  it("a new file waits for it, and is handed out once it is found clean", async () => {
    const id = await upload("A clean study.".repeat(20_000));
    expect(await rowOf(id)).toMatchObject({ scan: "pending" });
    const [waiting] = await findToScan(SYSTEM_ACTOR);
    expect(waiting).toMatchObject({ id });
    await done(recordScan, SYSTEM_ACTOR, { documentId: id, result: await scanFile(waiting!.sha256) });
    expect(heard.at(-1)).toContain("A clean study.A clean study.");
    expect(await rowOf(id)).toMatchObject({ scan: "clean" });
  });

  it("an infected file stays on record, is never handed out, and managers hear of it", async () => {
    const id = await upload("a virus");
    const [waiting] = await findToScan(SYSTEM_ACTOR);
    await done(recordScan, SYSTEM_ACTOR, { documentId: id, result: await scanFile(waiting!.sha256) });
    expect(await rowOf(id)).toMatchObject({ scan: "infected" });
    expect(await asOwner((sql) => sql`select to_role, facts->>'file' as file from outbox where template = 'document.infected'`)).toEqual([{ to_role: "manager", file: "study.pdf" }]);
  });

  it("a scanner that is away leaves the file waiting", async () => {
    const before = process.env.CLAMD;
    process.env.CLAMD = "127.0.0.1:1";
    await upload("later");
    const [waiting] = await findToScan(SYSTEM_ACTOR);
    await expect(scanFile(waiting!.sha256)).rejects.toThrow();
    process.env.CLAMD = before;
    expect((await findToScan(SYSTEM_ACTOR)).map(({ id }) => id)).toContain(waiting!.id);
  });
});
