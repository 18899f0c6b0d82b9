import { beforeAll, describe, expect, it } from "vitest";
import { asOwner, actionInImplementation, done, pdf, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { findDocument } from "../queries/find-document";
import { findDocuments } from "../queries/find-documents";
import { addVersion } from "./add-version";
import { shareDocument } from "./share-document";
import { uploadDocument } from "./upload-document";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

const upload = async (audience: string) => (await done(uploadDocument, p.mira, { reference, kind: "other", audience, language: "en", file: pdf("../note\u202Efdp.exe", audience) })).id;
const readers = async (id: string) => {
  const found = await Promise.all([p.mira, p.ilir, p.zeki, p.dana, p.otto].map(async (actor) => ((await findDocument(actor, id)) ? actor.personName : null)));
  return found.filter((name) => name !== null);
};

describe("a document on record", () => {
  it("is open to the readers it names and to nobody else", async () => {
    expect(await readers(await upload("facility"))).toEqual(["Mira"]);
    expect(await readers(await upload("authority"))).toEqual(["Mira", "Ilir"]);
    expect(await readers(await upload("delegation"))).toEqual(["Mira", "Ilir", "Dana"]);
    expect((await findDocuments(p.ilir, reference)).filter(({ kind }) => kind === "other").map(({ audience }) => audience).sort()).toEqual(["authority", "delegation"]);
    expect(await findDocuments(p.zeki, reference)).toEqual([]);
  });

  it("is told to the same readers, under a name that deceives nobody", async () => {
    await upload("facility");
    const [event] = await asOwner((sql) => sql`select audience, facts from audit_events where type = 'document.added' order by id desc limit 1`);
    expect(event).toMatchObject({ audience: "facility", facts: { file: "notefdp.exe.pdf", kind: "other" } });
  });

  it("is added by staff only, with a file that is there", async () => {
    const input = { reference, kind: "other", audience: "facility", language: "en" };
    expect(await execute(uploadDocument, p.mira, input)).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "file", key: "file" }] } });
    expect(await execute(uploadDocument, p.ilir, { ...input, file: pdf() })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(uploadDocument, p.zeki, { ...input, file: pdf() })).toMatchObject({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(uploadDocument, p.dana, { ...input, file: pdf() })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });
});

it("keeps the files of an output from the delegation until the output is presented", async () => {
  const presented = await presentedAction(p);
  expect((await findDocuments(p.dana, presented)).map(({ output }) => output)).toContainEqual({ number: 1, version: 1 });
});

describe("versions of a document", () => {
  it("replace one another, go to the same readers, and stay readable", async () => {
    const id = await upload("authority");
    await done(addVersion, p.mira, { reference, documentId: id, language: "fr", file: pdf("note-2.pdf", "second") });
    await done(addVersion, p.mira, { reference, documentId: id, language: "fr", file: pdf("note-3.pdf", "third") });
    const [row] = (await findDocuments(p.ilir, reference)).filter(({ number }) => number === 3);
    expect(row).toMatchObject({ fileName: "note-3.pdf", audience: "authority", language: "fr" });
    expect(row!.earlier.map(({ number, fileName }) => [number, fileName])).toEqual([[2, "note-2.pdf"], [1, "notefdp.exe.pdf"]]);
    expect(await readers(row!.earlier[1]!.id)).toEqual(["Mira", "Ilir"]);
  });

  it("change their readers together", async () => {
    const id = await upload("authority");
    const { id: second } = await done(addVersion, p.mira, { reference, documentId: id, language: "en", file: pdf("second.pdf", "2") });
    await done(shareDocument, p.mira, { reference, documentId: second, audience: "facility" });
    expect(await readers(id)).toEqual(["Mira"]);
    expect(await readers(second)).toEqual(["Mira"]);
    await done(shareDocument, p.mira, { reference, documentId: id, audience: "public" });
    expect(await readers(second)).toEqual(["Mira", "Ilir", "Dana"]);
  });

  it("are the facility's to add and to share", async () => {
    const id = await upload("authority");
    expect(await execute(shareDocument, p.ilir, { reference, documentId: id, audience: "delegation" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(addVersion, p.ilir, { reference, documentId: id, language: "en", file: pdf() })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });
});
