import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { asOwner, done, pdf, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { execute } from "@/server/command";
import { openFile } from "@/server/files";
import { contentHashOf } from "@/server/handovers/dossier-archive";
import { filesNobodyNames } from "@/db/forgotten-files";
import { findDossierDraft } from "../queries/find-dossier-draft";
import { findDossierFile, findExchange } from "../queries/find-exchange";
import { addContact, withdrawContact } from "./contacts";
import { dropHandover } from "./move-handover";
import { freezeDossier } from "./freeze-dossier";
import { suggestHandover } from "./suggest-handover";

useDatabase();
useFiles();
let p: People;
let reference: string;
let handoverId: string;

beforeAll(async () => {
  p = await people();
  reference = await presentedAction(p);
  await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr) values ('NEXT', 'The next programme', 'Le programme suivant')`);
  await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members", textFr: "Couvrir les membres de la famille", category: "legislation", priority: "high", addresseeName: "The ministry", origins: ["output:1"] });
  ({ handoverId } = await done(suggestHandover, p.mira, { reference, programme: "NEXT", purposeEn: "Carry on with the strategy.", recommendations: [1], outputs: [1] }));
});

const CONTACT = { name: "Ivan Petrov", jobTitle: "Head of unit", organisationName: "Ministry of the Interior", email: "petrov@ministry.example", consentOn: "2018-10-01", consentHow: "Mail of that day" };
const hashNow = async () => contentHashOf((await findDossierDraft(p.mira, reference, handoverId))!);
const papers = () => ({ paperEn: pdf("en.pdf", "printed in English"), paperFr: pdf("fr.pdf", "imprimé en français") });
const freeze = async (more: Record<string, unknown> = {}, who = p.mira) => execute(freezeDossier, who, { reference, handoverId, contentHash: await hashNow(), ...papers(), ...more });
const bytesOf = async (sha256: string) => new Uint8Array(await new Response(await openFile(sha256)).arrayBuffer());

test("nobody is named without the day and the way of their consent", async () => {
  const problems = async (more: Record<string, unknown>) => execute(addContact, p.mira, { reference, handoverId, ...CONTACT, ...more });
  expect(await problems({ consentOn: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "consentOn" }] } });
  expect(await problems({ consentHow: " " })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "consentHow", key: "required" }] } });
  expect(await problems({ email: "", phone: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "email" }] } });
  expect(await problems({ consentOn: "2199-01-01" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "consentOn", key: "future" }] } });
  await done(addContact, p.mira, { reference, handoverId, ...CONTACT });
  const [event] = await asOwner((sql) => sql`select facts, changes, audience from audit_events where type = 'handover.contact_added'`);
  expect(event, "the history outlives consent: it names nobody").toMatchObject({ audience: "facility" });
  expect(JSON.stringify(event)).not.toContain("Petrov");
});

test("a dossier without its printed papers, or of another content than was read, is not frozen, and nothing is kept", async () => {
  expect(await freeze({ paperFr: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "paperFr", key: "notPrinted" }] } });
  expect(await freeze({ paperFr: new File(["words"], "fr.pdf") })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "paperFr", key: "notPrinted" }] } });
  expect(await freeze({ contentHash: "0".repeat(64) })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "contentHash", key: "recordChanged" }] } });
  expect(await asOwner((sql) => sql`select 1 from handover_dossiers`)).toHaveLength(0);
});

test("it is one archive with pages, papers, Word files, workbooks, data and the outputs' files, all of which sha256sum verifies", async () => {
  const { number } = await done(freezeDossier, p.mira, { reference, handoverId, contentHash: await hashNow(), ...papers() });
  const [dossier] = (await findExchange(p.mira, handoverId)).dossiers;
  expect(dossier).toMatchObject({ number, takenByName: "Mira", isWithdrawn: false });
  const zip = await bytesOf(dossier!.sha256);
  expect(createHash("sha256").update(zip).digest("hex")).toBe(dossier!.sha256);
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual([
    "MANIFEST.sha256", "dossier.json", "en/dossier-en.docx", "en/dossier-en.html", "en/dossier-en.pdf", "en/dossier-en.xlsx", "fr/dossier-fr.docx", "fr/dossier-fr.html", "fr/dossier-fr.pdf", "fr/dossier-fr.xlsx", "outputs/output-1-version-1-en.pdf",
  ]);
  const folder = await mkdtemp(join(tmpdir(), "suivi-dossier-"));
  try {
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const check = () => promisify(execFile)("sha256sum", ["--check", "--strict", "MANIFEST.sha256"], { cwd: folder });
    const { stdout } = await check();
    expect(stdout.trim().split("\n").map((line) => line.split(": ")[1])).toEqual(Array.from({ length: 10 }, () => "OK"));
    await writeFile(join(folder, "dossier.json"), "{}");
    await expect(check(), "whoever changes a file is found out").rejects.toThrow(/1 computed checksum did NOT match/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const body = new TextDecoder().decode(files["dossier.json"]);
  expect(createHash("sha256").update(body).digest("hex")).toBe(dossier!.hash);
  expect(JSON.parse(body)).toMatchObject({
    reference, purpose: { en: "Carry on with the strategy." }, recommendations: [{ number: 1, text: { fr: "Couvrir les membres de la famille" } }], outputs: [{ number: 1, files: [{ path: "outputs/output-1-version-1-en.pdf" }] }],
    contacts: [{ name: "Ivan Petrov", consentOn: "2018-10-01", consentHow: "Mail of that day" }], lessons: [{ language: "en" }],
  });
  const [english, french] = ["en/dossier-en.html", "fr/dossier-fr.html"].map((path) => new TextDecoder().decode(files[path]));
  expect(english).toContain("Cover family members");
  expect(french).toContain("Couvrir les membres de la famille");
  for (const page of [english, french]) expect(page, "a page that needs nothing beside itself").not.toMatch(/<script|<link|src="(?!data:)|url\(/);
  expect(french).toContain(dossier!.hash);
});

test("what was frozen is frozen once, and changes for nobody", async () => {
  expect(await freeze()).toMatchObject({ problem: { kind: "already_sent" } });
  for (const statement of ["update handover_dossiers set taken_by_name = 'x'", "delete from handover_dossiers"]) {
    await expect(asOwner((sql) => sql.begin(async (tx) => { await tx.unsafe("set local role suivi_staff"); await tx.unsafe(statement); }))).rejects.toThrow(/permission denied/);
  }
  await expect(asOwner((sql) => sql`update handover_dossiers set body = body || ' '`), "not even the owner by mistake").rejects.toThrow(/dossier_is_the_hash_of_its_body/);
  const [dossier] = (await findExchange(p.mira, handoverId)).dossiers;
  expect(await filesNobodyNames([dossier!.sha256, "ab".repeat(32)]), "its archive is not thrown away").toEqual(["ab".repeat(32)]);
});

test("whoever takes their consent back is in no later dossier, and the earlier one says so", async () => {
  const [contact] = (await findExchange(p.mira, handoverId)).contacts;
  await done(withdrawContact, p.mira, { reference, handoverId, contactId: contact!.id, version: 1 });
  expect(await execute(withdrawContact, p.mira, { reference, handoverId, contactId: contact!.id, version: 2 })).toMatchObject({ problem: { kind: "already_sent" } });
  expect((await findExchange(p.mira, handoverId)).dossiers[0]).toMatchObject({ number: 1, isWithdrawn: true });
  expect(await freeze()).toMatchObject({ ok: true, value: { number: 2 } });
  const [second] = (await findExchange(p.mira, handoverId)).dossiers;
  expect(second).toMatchObject({ number: 2, isWithdrawn: false });
  expect(new TextDecoder().decode(unzipSync(await bytesOf(second!.sha256))["dossier.json"])).not.toContain("Petrov");
});

test("dossiers and contacts are the facility's: no authority and no delegation reads them, no other team writes them", async () => {
  for (const who of [p.ilir, p.dana, p.zeki]) {
    expect(await findExchange(who, handoverId)).toEqual({ contacts: [], dossiers: [], asks: [] });
    expect(await findDossierFile(who, { reference, handoverId, number: 1 })).toBeUndefined();
    expect(await freeze({}, who)).toMatchObject({ ok: false });
  }
  expect(await freeze({}, p.jonas)).toMatchObject({ problem: { kind: "not_allowed" } });
  expect(await execute(addContact, p.jonas, { reference, handoverId, ...CONTACT })).toMatchObject({ problem: { kind: "not_allowed" } });
  expect(await findDossierFile(p.jonas, { reference, handoverId, number: 1 })).toMatchObject({ fileName: `${reference} dossier 1.zip` });
});

test("nothing is frozen of a handover that is given up, or that holds nothing", async () => {
  const { handoverId: empty } = await done(suggestHandover, p.mira, { reference, programme: (await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr) values ('EMPTY', 'E', 'E') returning code`))[0]!.code as string, purposeEn: "Nothing yet." });
  expect(await freeze({ handoverId: empty })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "handovers.somethingToHandOver" }] } });
  await done(dropHandover, p.mira, { reference, handoverId: empty, version: 1, reason: "Not wanted." });
  expect(await freeze({ handoverId: empty })).toMatchObject({ problem: { kind: "wrong_stage" } });
});
