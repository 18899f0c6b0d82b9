import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner, done, pdf, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { unzipped } from "@/domain/documents/testing/unzipped";
import { execute } from "@/server/command";
import { openFile } from "@/server/files";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { pasteParticipants } from "@/domain/participants/commands/paste-participants";
import { spaceOf } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { isCountedFor } from "../counted-for";
import { figuresOf } from "../figures";
import { openFigure } from "../opened-figure";
import { RETOLD_FIGURES } from "../retold";
import { findReportAccount } from "../queries/find-report";
import { correctReport } from "./correct-report";
import { freezeReport } from "./freeze-report";
import { keepPapers } from "./keep-papers";
import { saveReportSection } from "./save-report-section";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await presentedAction(p);
  await done(freezeReport, p.mira, { reference, version: 4 });
});

const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const sealRow = () => asOwner(async (sql) => (await sql`select s.body, s.hash from report_seals s join actions a on a.id = s.action_id where a.reference = ${reference} and kind = 'frozen'`)[0]! as { body: string; hash: string });
const bytesOf = async (sha256: string) => Buffer.from(await new Response(await openFile(sha256)).arrayBuffer());
const figure = async (key: string) => figuresOf((await findReportAccount(p.mira, reference))!.content.facts).find((one) => one.key === key)!;

describe("a frozen report", () => {
  it("is bytes of which anybody can count the hash, and a Word file in each language", async () => {
    const { body, hash } = await sealRow();
    expect(createHash("sha256").update(body, "utf8").digest("hex")).toBe(hash);
    expect(JSON.parse(body)).toMatchObject({ format: 1, reference, cleared: { byName: "Ilir" }, facts: { presentation: { place: "Minsk" }, outputs: [{ number: 1, state: "presented" }] } });
    const { standing, files } = (await findReportAccount(p.dana, reference))!;
    expect(standing).toMatchObject({ kind: "frozen", hash });
    expect(files.map(({ language, mediaType }) => [language, mediaType.split(".").at(-1)])).toEqual([["en", "document"], ["fr", "document"]]);
    for (const { sha256, language } of files) {
      const text = unzipped(await bytesOf(sha256), "word/document.xml");
      expect(text).toContain(hash);
      expect(text).toContain(language === "fr" ? "Activités tenues" : "Activities held");
    }
  });

  it("stays what it was when the data change: bytes, hash and numbers; the difference is listed after it", async () => {
    const before = { ...(await sealRow()), files: await Promise.all((await findReportAccount(p.mira, reference))!.files.map(({ sha256 }) => bytesOf(sha256))), women: (await figure("unlisted")).value };
    expect(before.women).toBe(12);
    await asOwner((sql) => sql`update activities set women = 9, place = 'Brest' where action_id = (select id from actions where reference = ${reference})`);
    await asOwner((sql) => sql`update outputs set state = 'published' where action_id = (select id from actions where reference = ${reference})`);
    const after = (await findReportAccount(p.mira, reference))!;
    expect(await sealRow()).toEqual({ body: before.body, hash: before.hash });
    expect(await Promise.all(after.files.map(({ sha256 }) => bytesOf(sha256)))).toEqual(before.files);
    expect((await figure("unlisted")).value).toBe(12);
    expect(after.differences.map(({ key, before: was, after: is, kind }) => [key, was, is, kind])).toEqual([
      ["activities.1.place", "Minsk", "Brest", "correction"], ["activities.1.women", 7, 9, "correction"], ["outputs.1.state", "presented", "published", "since"], ["figures.unlisted", 12, 14, "correction"],
    ]);
  });

  it("is corrected after it, with the reason, for everybody who may read it", async () => {
    expect(await problemOf(correctReport, p.ilir, { reference, said: "x", corrected: "y", reason: "z" })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(correctReport, p.mira, { reference, said: "7 women", corrected: "9 women", reason: "" })).toMatchObject({ kind: "invalid", errors: [{ field: "reason", key: "reason" }] });
    await done(correctReport, p.mira, { reference, differenceKey: "activities.1.women", said: "7 women", corrected: "9 women", reason: "Two signed the list later." });
    for (const reader of [p.mira, p.ilir, p.dana]) expect((await findReportAccount(reader, reference))!.corrections, reader.personName).toMatchObject([{ number: 1, differenceKey: "activities.1.women", said: "7 women", corrected: "9 women", reason: "Two signed the list later.", recordedByName: "Mira" }]);
    expect(await findReportAccount(p.otto, reference)).toBeUndefined();
  });

  it("takes no more words, and is frozen once", async () => {
    expect(await problemOf(saveReportSection, p.mira, { reference, section: "context", language: "en", origin: "written", body: "x", version: 1 })).toMatchObject({ kind: "wrong_stage" });
    expect(await problemOf(freezeReport, p.mira, { reference, version: 5 })).toMatchObject({ kind: "wrong_stage" });
    for (const statement of ["update report_seals set body = body || ' '", "update report_seals set taken_by_name = 'x'"]) {
      await expect(asOwner((sql) => sql.begin(async (tx) => { await tx.unsafe("set local role suivi_staff"); await tx.unsafe(statement); }))).rejects.toThrow(/permission denied/);
    }
    await expect(asOwner((sql) => sql`update report_seals set body = body || ' '`), "not even the owner by mistake").rejects.toThrow(/seal_is_the_hash_of_its_body/);
  });

  it("keeps one printed paper a language, whoever prints it again", async () => {
    expect(await problemOf(keepPapers, p.mira, { reference })).toMatchObject({ kind: "invalid", errors: [{ field: "fileEn" }] });
    await done(keepPapers, p.mira, { reference, fileEn: pdf("report.pdf", "printed") });
    const kept = (await findReportAccount(p.dana, reference))!.files.filter(({ mediaType }) => mediaType === "application/pdf");
    expect(kept.map(({ language }) => language)).toEqual(["en"]);
    expect(await problemOf(keepPapers, p.mira, { reference, fileEn: pdf("report.pdf", "printed anew") })).toMatchObject({ kind: "invalid" });
    await done(keepPapers, p.mira, { reference, fileEn: pdf("report.pdf", "printed anew"), fileFr: pdf("rapport.pdf", "imprimé") });
    expect((await findReportAccount(p.dana, reference))!.files.filter(({ mediaType }) => mediaType === "application/pdf").map(({ language, sha256 }) => [language, sha256 === kept[0]!.sha256])).toEqual([["en", true], ["fr", false]]);
  });
});

describe("figures that have changed since", () => {
  it("are told to the authority and the delegation too, as far as they see every row behind them", async () => {
    for (const reader of [p.mira, p.ilir, p.dana]) {
      const { differences, content, present } = (await findReportAccount(reader, reference))!;
      expect(differences.filter(({ noun }) => noun === "figures").map(({ key, before, after }) => [key, before, after]), reader.personName).toEqual([["figures.unlisted", 12, 14]]);
      expect(openFigure({ content, present } as never, { space: spaceOf(reader.role), key: "unlisted", now: "1" })).toMatchObject({ standing: { kind: "today" }, figure: { value: 14, rows: [{ number: 1, women: 9, men: 5 }] } });
    }
    expect((await findReportAccount(p.dana, reference))!.differences.every(({ noun }) => noun === "figures"), "values of single records stay with the facility").toBe(true);
  });

  it("are counted alike by every reader to whom they are told, and refused where a row is not theirs", async () => {
    await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members.", category: "legislation", priority: "high", addresseeName: "Ministry of the Interior", origins: ["output:1"] });
    await done(pasteParticipants, p.mira, { reference, number: 1, list: "Olga Petrova; f; Ministry of the Interior; ministry; officer\nPavel Ivanov; m; Ministry of Labour; ministry; officer" }, new Date("2017-05-02T09:00:00Z"));
    await asOwner((sql) => sql`update outputs set state = 'restricted', restricted_reason = 'Names a source.' where action_id = (select id from actions where reference = ${reference})`);
    const told = async (reader: (typeof p)["mira"]) => figuresOf((await findReportAccount(reader, reference))!.present!).filter(({ key }) => isCountedFor(spaceOf(reader.role), key)).map(({ key, value }) => [key, value]);
    const [staff, partner, delegation] = [new Map(await told(p.mira) as [string, number][]), await told(p.ilir), await told(p.dana)];
    expect([staff.get("people"), staff.get("women"), staff.get("unlisted"), staff.get("recommendations"), staff.get("outputs"), staff.get("experts")]).toEqual([2, 1, 0, 1, 1, 1]);
    expect(partner.filter(([key, value]) => staff.get(key as string) !== value)).toEqual([]);
    expect(delegation.filter(([key, value]) => staff.get(key as string) !== value)).toEqual([]);
    const dana = (await findReportAccount(p.dana, reference))!;
    for (const key of ["outputs", "articles", "gaps"]) expect(openFigure(dana, { space: "delegation", key, now: "1" }), key).toBeUndefined();
    expect(dana.differences.map(({ key }) => key)).toEqual(["figures.people", "figures.women", "figures.men", "figures.unlisted", "figures.recommendations", "figures.recommendationsUnanswered"]);
  });

  it("can be told again from the history as it was known at the freezing, whatever was recorded since", async () => {
    const { retold, content } = (await findReportAccount(p.mira, reference))!;
    expect(retold).toEqual({ knownOn: dayOf(new Date()), differing: [] });
    expect(RETOLD_FIGURES.filter((key) => figuresOf(content.facts).some((one) => one.key === key && one.value > 0)), "none of them is empty by chance").toEqual(["activitiesHeld", "activitiesAdded", "unlisted", "outputs"]);
    expect((await findReportAccount(p.ilir, reference))!.retold, "the history of values is the facility's").toBeNull();
    await asOwner((sql) => sql`alter table field_values no force row level security`);
    await asOwner((sql) => sql`update field_values set value = '8' where field = 'men' and subject_table = 'activities'`);
    expect((await findReportAccount(p.mira, reference))!.retold!.differing).toEqual([{ key: "unlisted", sealed: 12, retold: 15 }]);
  });
});

describe("the figures of a report", () => {
  it("are counted from the rows they open", async () => {
    const { facts } = (await findReportAccount(p.mira, reference))!.content;
    const told = Object.fromEntries(figuresOf(facts).map(({ key, value, rows }) => [key, [value, rows.length]]));
    expect(told).toMatchObject({ activitiesPlanned: [0, 0], activitiesAdded: [1, 1], activitiesHeld: [1, 1], experts: [1, 1], expertDays: [4, 1], unlisted: [12, 1], outputs: [1, 1], recommendations: [0, 0] });
  });
});
