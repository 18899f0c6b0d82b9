import { beforeAll, expect, it } from "vitest";
import { actionInReporting, asOwner, done, validatedOutput, writeReport } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
import { findReportAccount } from "@/domain/reports/queries/find-report";
import { reviewText } from "@/domain/texts/commands/review-text";
import { execute } from "@/server/command";
import { findLedger } from "../queries/find-ledger";
import { findRecommendation } from "../queries/find-recommendation";
import { answerRecommendation } from "./answer-recommendation";
import { mergeRecommendations } from "./merge-recommendations";
import { proposeRecommendation } from "./propose-recommendation";
import { rewordRecommendation } from "./reword-recommendation";
import { splitRecommendation } from "./split-recommendation";

useDatabase();
useFiles();
let p: People;
let reference: string;
const WORDS = { textEn: "Cover family members.", textFr: "Couvrir la famille.", category: "legislation", priority: "medium" };

beforeAll(async () => {
  p = await people();
  reference = await actionInReporting(p);
  await validatedOutput(p, reference);
});

const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const propose = async (more: Record<string, unknown> = {}) => (await done(proposeRecommendation, p.mira, { reference, ...WORDS, addresseeId: p.ilir.organisationId, origins: ["output:1"], ...more })).number;
const textOf = async (number: number, reader = p.mira) => (await findRecommendation(reader, reference, String(number)))!.text.map(({ language, origin, number: version, isStale, body, review }) => [language, origin, version, isStale ? "stale" : "current", review ? "checked" : "", body]);
const translationOf = async (number: number) => (await findLedger(p.mira, { filter: {}, today: "2019-03-01", reference })).rows.find((row) => row.number === number)!.translation;
const textId = async (number: number, language: string) => (await findRecommendation(p.mira, reference, String(number)))!.text.find((one) => one.language === language)!.id;

it("advice is written in one language and translated into the other; both are versions that its readers may read", async () => {
  const number = await propose();
  const expected = [["en", "written", 1, "current", "", "Cover family members."], ["fr", "human_translation", 1, "current", "", "Couvrir la famille."]];
  for (const reader of [p.mira, p.ilir, p.dana]) expect(await textOf(number, reader), reader.personName).toEqual(expected);
  expect(await findRecommendation(p.zeki, reference, String(number))).toBeUndefined();
  const french = await propose({ original: "fr", translation: "machine_translation" });
  expect(await textOf(french)).toEqual([["fr", "written", 1, "current", "", "Couvrir la famille."], ["en", "machine_translation", 1, "current", "", "Cover family members."]]);
  expect(await problemOf(proposeRecommendation, p.mira, { reference, ...WORDS, original: "fr", textFr: "", addresseeId: p.ilir.organisationId, origins: ["output:1"] })).toMatchObject({ kind: "invalid", errors: [{ field: "textFr", key: "required" }] });
  expect(await problemOf(proposeRecommendation, p.mira, { reference, ...WORDS, translation: "magic", addresseeId: p.ilir.organisationId, origins: ["output:1"] })).toMatchObject({ kind: "invalid", errors: [{ field: "translation" }] });
});

it("changing the original leaves its translation stale until somebody says that it fits, or makes it anew", async () => {
  const number = await propose();
  const reword = (version: number, more: Record<string, unknown>) => execute(rewordRecommendation, p.mira, { reference, number, version, ...WORDS, ...more });
  expect(await reword(1, { textEn: "Cover families." })).toMatchObject({ ok: true });
  expect(await textOf(number)).toEqual([["en", "written", 2, "current", "", "Cover families."], ["fr", "human_translation", 1, "stale", "", "Couvrir la famille."]]);
  expect(await translationOf(number)).toEqual({ language: "fr", origin: "human_translation", isChecked: true, isStale: true });
  expect(await reword(2, { textEn: "Cover families." }), "nothing new").toMatchObject({ problem: { kind: "already_sent" } });
  expect(await reword(2, { textEn: "Cover families.", fits: "on" })).toMatchObject({ ok: true });
  expect(await textOf(number)).toEqual([["en", "written", 2, "current", "", "Cover families."], ["fr", "human_translation", 2, "current", "", "Couvrir la famille."]]);
  expect(await reword(2, { textEn: "Late." })).toMatchObject({ problem: { kind: "changed_meanwhile" } });
});

it("words that were answered stay; a translation of them may still be added, and says how it was made", async () => {
  const number = await propose({ textFr: "" });
  await done(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "accept" });
  expect(await problemOf(rewordRecommendation, p.mira, { reference, number, version: 2, ...WORDS, textEn: "Other." })).toMatchObject({ kind: "unmet" });
  await done(rewordRecommendation, p.mira, { reference, number, version: 2, ...WORDS, translation: "machine_translation", fits: "on" });
  expect(await translationOf(number)).toEqual({ language: "fr", origin: "machine_translation", isChecked: false, isStale: false });
  await done(reviewText, p.marek, { reference, textId: await textId(number, "fr") });
  expect(await textOf(number)).toEqual([["en", "written", 1, "current", "", "Cover family members."], ["fr", "machine_translation", 1, "current", "checked", "Couvrir la famille."]]);
  expect(await problemOf(reviewText, p.jonas, { reference, textId: await textId(number, "fr") })).toMatchObject({ kind: "not_allowed" });
});

it("merged and split advice has versions of its own, in the languages of what it was made of", async () => {
  const [one, other] = [await propose({ textFr: "" }), await propose({ textFr: "" })];
  const { number: made } = await done(mergeRecommendations, p.mira, { reference, ...WORDS, addresseeId: p.ilir.organisationId, merged: [`${one}:1`, `${other}:1`], reason: "One thing.", original: "fr", translation: "machine_translation" });
  expect(await textOf(made)).toEqual([["fr", "written", 1, "current", "", "Couvrir la famille."], ["en", "machine_translation", 1, "current", "", "Cover family members."]]);
  await done(splitRecommendation, p.mira, { reference, number: made, version: 1, reason: "Two things.", p1_textEn: "First.", p1_textFr: "Un.", p1_category: "data", p2_textEn: "Second.", p2_textFr: "", p2_category: "data", p3_category: "data", p4_category: "data" });
  expect(await textOf(made + 1)).toEqual([["fr", "written", 1, "current", "", "Un."], ["en", "machine_translation", 1, "current", "", "First."]]);
  expect(await textOf(made + 2), "a part without French is written in English").toEqual([["en", "written", 1, "current", "", "Second."]]);
  const back = (await findRecommendation(p.mira, reference, String(made + 2)))!.lineage.before.map(({ number }) => number);
  expect(back.sort()).toEqual([one, other, made].sort());
});

it("the columns that lists read always say what the latest versions say", async () => {
  const other = await asOwner((sql) => sql`
    select r.number from recommendations r cross join lateral (select
      (select body from texts t where t.subject_id = r.id and t.language = 'en' order by t.number desc limit 1) as en,
      (select nullif(body, '') from texts t where t.subject_id = r.id and t.language = 'fr' order by t.number desc limit 1) as fr) v
    where r.text_en is distinct from v.en or r.text_fr is distinct from v.fr`);
  expect(other).toHaveLength(0);
});

it("a report is not sent while a translation of its advice is unchecked or stale, and says so where it prints one", async () => {
  await writeReport(p, reference);
  const { content } = (await findReportAccount(p.mira, reference))!;
  const waiting = content.facts.recommendations.filter(({ translation }) => translation && !translation.isChecked).map(({ number, translation }) => `[R${number}] (${translation!.language})`);
  expect(waiting.length).toBeGreaterThan(2);
  expect(await problemOf(sendReportForReview, p.mira, { reference, version: 1 })).toMatchObject({ kind: "unmet", missing: [{ key: "reports.textsChecked", values: { sections: waiting.join(", ") } }] });
  for (const { number, translation } of content.facts.recommendations) if (translation && !translation.isChecked) await done(reviewText, p.marek, { reference, textId: await textId(number, translation.language) });
  await done(sendReportForReview, p.mira, { reference, version: await reportVersion() });
});

const reportVersion = () => asOwner(async (sql) => (await sql`select r.version from final_reports r join actions a on a.id = r.action_id where a.reference = ${reference}`)[0]!.version as number);
