import { beforeAll, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, pdf, validatedOutput } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { findPartnerAction } from "@/domain/actions/queries/find-partner-action";
import { findAuthorityHome } from "@/domain/portfolio/queries/find-authority-home";
import { findDocument } from "@/domain/documents/queries/find-document";
import { execute } from "@/server/command";
import { findAddressed } from "../queries/find-addressed";
import { findRecommendation } from "../queries/find-recommendation";
import { answerRecommendation } from "./answer-recommendation";
import { markUnknown } from "./mark-unknown";
import { proposeRecommendation } from "./propose-recommendation";
import { readdressRecommendation } from "./readdress-recommendation";
import { recordAnswer } from "./record-answer";
import { recordProgress } from "./record-progress";
import { reportProgress } from "./report-progress";
import { rewordRecommendation } from "./reword-recommendation";
import { verifyRecommendation } from "./verify-recommendation";

useDatabase();
let p: People;
let reference: string;
const TO_MOLDOVA = () => ({ addresseeId: p.zeki.organisationId });

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  await validatedOutput(p, reference);
});

const propose = async (more: Record<string, unknown> = {}) => (await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members.", textFr: "Couvrir la famille.", category: "legislation", priority: "medium", addresseeId: p.ilir.organisationId, origins: ["output:1"], ...more })).number;
const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const rowOf = (number: number) => asOwner(async (sql) => (await sql`select r.* from recommendations r join actions a on a.id = r.action_id where a.reference = ${reference} and r.number = ${number}`)[0]!);
const lastEvent = () => asOwner(async (sql) => (await sql`select * from audit_events order by id desc limit 1`)[0]!);

it("has one lead and others beside it, none twice", async () => {
  const number = await propose({ others: [p.zeki.organisationId, p.ilir.organisationId], otherNames: "Trade unions\n\nMinistry of Labour\nEmployers" });
  expect(await findRecommendation(p.mira, reference, String(number))).toMatchObject({ addresseeName: "Ministry of the Interior", others: ["Employers", "Ministry of Labour", "Trade unions"], otherIds: [p.zeki.organisationId] });
  expect(await problemOf(proposeRecommendation, p.mira, { reference, textEn: "x", category: "data", priority: "low", addresseeName: "x", origins: ["output:1"], others: [crypto.randomUUID()] })).toMatchObject({ kind: "invalid", errors: [{ field: "others" }] });
  expect(await problemOf(proposeRecommendation, p.mira, { reference, textEn: "x", category: "data", priority: "low", addresseeName: "x", origins: ["output:1"], contactName: "Anna" })).toMatchObject({ kind: "invalid", errors: [{ field: "contactEmail" }] });
});

it("addressed to an authority that is not of the Action, is in that authority's list, which sees nothing else of the Action", async () => {
  const number = await propose(TO_MOLDOVA());
  const [own] = (await findAddressed(p.zeki)).filter((row) => row.number === number);
  expect(own).toMatchObject({ reference, isLead: true, state: "proposed" });
  expect(await findRecommendation(p.zeki, reference, String(number))).toMatchObject({ textEn: "Cover family members." });
  expect(await findRecommendation(p.zeki, reference, String(await propose()))).toBeUndefined();
  expect(await findPartnerAction(p.zeki, reference)).toBeUndefined();
  const home = await findAuthorityHome(p.zeki);
  expect(home.actions).toEqual([]);
  expect(home.tasks.map(({ kind, number: of }) => [kind, of])).toEqual([["recommendation_answer", number]]);
  const seen = await asOwner(async (sql) => sql.begin(async (tx) => {
    await tx`select set_config('app.user_id', ${p.zeki.userId}, true), set_config('app.role', 'authority', true), set_config('app.organisation_id', ${p.zeki.organisationId}, true)`;
    await tx.unsafe("set local role suivi_partner");
    const counts: Record<string, number> = {};
    for (const table of ["concepts", "outputs", "activities", "documents", "working_groups", "action_authorities", "audit_events"]) counts[table] = (await tx`select count(*)::int as n from ${tx(table)}`)[0]!.n;
    return counts;
  }));
  expect(seen).toEqual({ concepts: 0, outputs: 0, activities: 0, documents: 0, working_groups: 0, action_authorities: 0, audit_events: 0 });
});

it("is answered by its lead's signatory; an authority of the Action stands in for a lead that is none, which is said", async () => {
  const number = await propose({ ...TO_MOLDOVA(), others: [p.ilir.organisationId] });
  await done(answerRecommendation, p.zeki, { reference, number, version: 1, answer: "accept" });
  expect(await rowOf(number)).toMatchObject({ state: "accepted", answered_by_name: "Zeki", answered_for_name: null });
  const other = await propose({ addresseeName: "Ministry of Health" });
  await done(answerRecommendation, p.ilir, { reference, number: other, version: 1, answer: "accept" });
  expect(await rowOf(other)).toMatchObject({ answered_by_name: "Ilir", answered_for_name: "Ministry of Health" });
  expect(await lastEvent()).toMatchObject({ facts: { onBehalfOf: "Ministry of Health" } });
  const theirs = await propose();
  expect(await problemOf(answerRecommendation, p.zeki, { reference, number: theirs, version: 1, answer: "accept" })).toEqual({ kind: "not_found" });
  const both = await propose({ others: [p.zeki.organisationId] });
  expect(await problemOf(answerRecommendation, p.zeki, { reference, number: both, version: 1, answer: "accept" })).toMatchObject({ kind: "unmet", missing: [{ key: "recommendations.answeredByTheLead" }] });
});

it("is reported on with a file by a lead that is not of the Action", async () => {
  const number = await propose({ ...TO_MOLDOVA(), priority: "high" });
  await done(answerRecommendation, p.zeki, { reference, number, version: 1, answer: "accept" });
  expect(await problemOf(reportProgress, p.zeki, { reference, number, version: 2, choice: "done", note: "Law 12." })).toMatchObject({ kind: "invalid", errors: [{ field: "file", key: "fileForHighPriority" }] });
  await done(reportProgress, p.zeki, { reference, number, version: 2, choice: "done", note: "Law 12.", file: pdf("law.pdf") });
  const [file] = await asOwner((sql) => sql`select id from documents where file_name = 'law.pdf'`);
  expect(await findDocument(p.zeki, file!.id), "whoever gave the file opens it again").toMatchObject({ fileName: "law.pdf" });
  const [shared] = await asOwner((sql) => sql`select id from documents where file_name <> 'law.pdf' and audience <> 'facility'`);
  expect(await findDocument(p.zeki, shared!.id), "and no other file of that Action").toBeUndefined();
  expect(await findDocument({ ...p.zeki, userId: crypto.randomUUID() }, file!.id)).toBeUndefined();
  await done(verifyRecommendation, p.mira, { reference, number, version: 3, verdict: "adequate" });
  expect(await rowOf(number)).toMatchObject({ state: "implemented", verified_by_name: "Mira" });
});

it("is addressed anew with a reason: the new lead is told, and who led before stays in the history", async () => {
  const number = await propose({ otherNames: "Employers" });
  expect(await problemOf(readdressRecommendation, p.mira, { reference, number, version: 1, ...TO_MOLDOVA() })).toMatchObject({ kind: "invalid", errors: [{ field: "reason" }] });
  await done(readdressRecommendation, p.mira, { reference, number, version: 1, ...TO_MOLDOVA(), otherNames: "Trade unions", reason: "Labour sees to it." });
  expect(await lastEvent()).toMatchObject({ type: "recommendation.readdressed", reason: "Labour sees to it.", changes: expect.arrayContaining([{ field: "addresseeName", before: "Ministry of the Interior", after: "Ministry of Labour" }, { field: "others", before: "Employers", after: "Trade unions" }]) });
  const [mail] = await asOwner((sql) => sql`select to_organisation_id, facts from outbox where template = 'recommendation.addressed'`);
  expect(mail).toMatchObject({ to_organisation_id: p.zeki.organisationId, facts: { reason: "Labour sees to it.", textFr: "Couvrir la famille." } });
});

it("answered from a letter keeps the letter, who signed and who wrote it down", async () => {
  const number = await propose();
  const letter = { reference, number, version: 1, answer: "acceptPartly", reason: "Spouses only.", signatoryName: "A deputy minister", answeredOn: "2018-06-20", letter: pdf("answer.pdf") };
  expect(await problemOf(recordAnswer, p.mira, { ...letter, letter: "" })).toMatchObject({ kind: "invalid", errors: [{ field: "letter", key: "file" }] });
  expect(await problemOf(recordAnswer, p.mira, { ...letter, reason: "" })).toMatchObject({ kind: "invalid", errors: [{ field: "reason" }] });
  expect(await problemOf(recordAnswer, p.mira, { ...letter, answeredOn: "2190-01-01" })).toMatchObject({ kind: "invalid", errors: [{ field: "answeredOn", key: "future" }] });
  await done(recordAnswer, p.mira, letter);
  expect(await findRecommendation(p.ilir, reference, String(number))).toMatchObject({ state: "partly_accepted", answeredByName: "A deputy minister", answeredOn: "2018-06-20", answerLetter: { name: "answer.pdf" } });
  expect(await lastEvent()).toMatchObject({ type: "recommendation.answer_recorded", actor_name: "Mira", facts: { person: "A deputy minister" } });
});

it("whoever writes down that it is done never checks it", async () => {
  const number = await propose();
  await done(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "accept" });
  const told = { reference, number, version: 2, choice: "done", note: "The law is out.", toldByName: "Elena", toldOn: "2018-07-01", evidenceTitle: "Law 12" };
  expect(await problemOf(recordProgress, p.elena, told)).toMatchObject({ kind: "not_allowed" });
  await done(recordProgress, p.mira, told);
  expect((await findRecommendation(p.mira, reference, String(number)))!.updates[0]).toMatchObject({ reportedByName: "Elena", organisationName: "Ministry of the Interior", recordedByName: "Mira", reportedOn: "2018-07-01" });
  expect(await problemOf(verifyRecommendation, p.mira, { reference, number, version: 3, verdict: "adequate" })).toMatchObject({ kind: "unmet", missing: [{ key: "recommendations.verifiedBySecondPerson" }] });
  await done(verifyRecommendation, p.marek, { reference, number, version: 3, verdict: "inadequate", note: "It is not in force." });
  const [mail] = await asOwner((sql) => sql`select to_organisation_id, facts from outbox where template = 'recommendation.proof_refused' order by queued_at desc limit 1`);
  expect(mail).toMatchObject({ to_organisation_id: p.ilir.organisationId, facts: { reason: "It is not in force." } });
});

it("keeps words that were answered, and takes another language", async () => {
  const number = await propose({ textFr: "" });
  await done(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "accept" });
  const words = { reference, number, version: 2, textEn: "Cover family members.", textFr: "Couvrir la famille.", category: "legislation", priority: "medium" };
  expect(await problemOf(rewordRecommendation, p.mira, { ...words, textEn: "Cover everybody." })).toMatchObject({ kind: "unmet", missing: [{ key: "recommendations.wordsNotAnswered" }] });
  await done(rewordRecommendation, p.mira, words);
  expect(await rowOf(number)).toMatchObject({ text_fr: "Couvrir la famille." });
  expect(await problemOf(rewordRecommendation, p.mira, { ...words, version: 3 })).toEqual({ kind: "already_sent" });
});

it("of which nobody can tell the fate is counted as unknown, with the reason", async () => {
  const number = await propose();
  await done(markUnknown, p.mira, { reference, number, version: 1, reason: "The department was dissolved." });
  expect(await rowOf(number)).toMatchObject({ state: "unknown" });
  expect(await problemOf(markUnknown, p.mira, { reference, number, version: 2, reason: "x" })).toMatchObject({ kind: "wrong_stage" });
});
