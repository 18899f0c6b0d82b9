import { beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, pdf, validatedOutput } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { saveSection } from "@/domain/outputs/commands/save-section";
import { execute } from "@/server/command";
import { chosenOrigin } from "../origin";
import { findRecommendation } from "../queries/find-recommendation";
import { findSources } from "../queries/find-sources";
import { answerRecommendation } from "./answer-recommendation";
import { changeDueDate } from "./change-due-date";
import { markOvertaken } from "./mark-overtaken";
import { proposeRecommendation } from "./propose-recommendation";
import { reportProgress } from "./report-progress";
import { verifyRecommendation } from "./verify-recommendation";

useDatabase();
let p: People;
let reference: string;
let output: number;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  output = await validatedOutput(p, reference);
});

const advice = (more: Record<string, unknown> = {}) => ({ reference, textEn: "Extend cover to family members.", category: "legislation", priority: "medium", addresseeName: "Ministry of Labour", dueOn: "2018-12", origins: [`output:${output}`], ...more });
const propose = async () => (await done(proposeRecommendation, p.mira, advice())).number;
const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const rowOf = (number: number) => asOwner(async (sql) => (await sql`select r.* from recommendations r join actions a on a.id = r.action_id where a.reference = ${reference} and r.number = ${number}`)[0]!);
const lastEvent = () => asOwner(async (sql) => (await sql`select * from audit_events order by id desc limit 1`)[0]!);

describe("a recommendation", () => {
  it("names its addressee and its sources, and is read by the delegation from the first day", async () => {
    const number = await propose();
    expect(await rowOf(number)).toMatchObject({ state: "proposed", addressee_name: "Ministry of Labour", due_on: "2018-12" });
    expect(await lastEvent()).toMatchObject({ type: "recommendation.proposed", audience: "delegation" });
    expect(await problemOf(proposeRecommendation, p.mira, advice({ origins: [] }))).toMatchObject({ kind: "invalid", errors: [{ field: "origins" }] });
    expect(await problemOf(proposeRecommendation, p.mira, advice({ origins: ["output:99"] }))).toMatchObject({ kind: "invalid", errors: [{ field: "origins" }] });
    expect(await problemOf(proposeRecommendation, p.mira, advice({ addresseeName: "" }))).toMatchObject({ kind: "invalid", errors: [{ field: "addresseeName" }] });
    expect(await problemOf(proposeRecommendation, p.mira, advice({ dueOn: "2016-02-30" }))).toMatchObject({ kind: "invalid", errors: [{ field: "dueOn", key: "realDate" }] });
    expect(await problemOf(proposeRecommendation, p.ilir, advice())).toMatchObject({ kind: "not_allowed" });
  });

  it("comes from a section of an output, by its heading in the reader's language", async () => {
    const { number: of } = await done(registerOutput, p.mira, { reference, type: "strategy", titleEn: "Strategy", language: "en" });
    const { sectionId } = await done(saveSection, p.mira, { reference, number: of, sectionId: "", language: "en", origin: "written", heading: "Family members", body: "They have no cover.", version: 0 });
    const { number } = await done(proposeRecommendation, p.mira, advice({ origins: [`section:${sectionId}`], place: "second paragraph" }));
    expect((await findRecommendation(p.mira, reference, String(number)))!.origins).toEqual([{ kind: "output", number: of, titleEn: "Strategy", titleFr: null, place: "second paragraph", section: [{ language: "en", heading: "Family members" }] }]);
    const sources = (await findSources(p.mira, reference))!;
    expect(chosenOrigin(sources, { section: sectionId })).toBe(`section:${sectionId}`);
    expect(chosenOrigin(sources, { output: "77", activity: "x" })).toBeUndefined();
    expect(await problemOf(proposeRecommendation, p.mira, advice({ origins: [`section:${crypto.randomUUID()}`] }))).toMatchObject({ kind: "invalid", errors: [{ field: "origins" }] });
  });

  it("is answered by a signatory of its authority, with a reason unless all of it is accepted", async () => {
    const number = await propose();
    expect(await problemOf(answerRecommendation, p.elena, { reference, number, version: 1, answer: "accept" })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(answerRecommendation, p.mira, { reference, number, version: 1, answer: "accept" })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(answerRecommendation, p.zeki, { reference, number, version: 1, answer: "accept" })).toEqual({ kind: "not_found" });
    expect(await problemOf(answerRecommendation, p.dana, { reference, number, version: 1, answer: "accept" })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "acceptPartly" })).toMatchObject({ kind: "invalid", errors: [{ field: "reason", key: "reason" }] });
    await done(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "acceptPartly", reason: "Spouses only." });
    expect(await rowOf(number)).toMatchObject({ state: "partly_accepted", answer_reason: "Spouses only.", answered_by_name: "Ilir" });
    expect(await problemOf(answerRecommendation, p.ilir, { reference, number, version: 2, answer: "accept" })).toMatchObject({ kind: "wrong_stage" });
    await done(answerRecommendation, p.ilir, { reference, number, version: 2, answer: "setAside", reason: "No budget." });
    expect(await rowOf(number)).toMatchObject({ state: "not_pursued" });
  });

  it("changes its due date only with a reason, and keeps both dates", async () => {
    const number = await propose();
    expect(await problemOf(changeDueDate, p.mira, { reference, number, version: 1, dueOn: "2019-06" })).toMatchObject({ kind: "invalid", errors: [{ field: "reason" }] });
    await done(changeDueDate, p.mira, { reference, number, version: 1, dueOn: "2019-06", reason: "The law is debated in spring." });
    expect(await lastEvent()).toMatchObject({ type: "recommendation.due_changed", reason: "The law is debated in spring.", facts: { from: "2018-12", to: "2019-06" } });
    expect(await problemOf(changeDueDate, p.ilir, { reference, number, version: 2, dueOn: "2020", reason: "x" })).toMatchObject({ kind: "not_allowed" });
  });
});

describe("progress", () => {
  const accepted = async () => {
    const number = await propose();
    await done(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "accept" });
    return number;
  };

  it("is not reported before the answer", async () => {
    const number = await propose();
    expect(await problemOf(reportProgress, p.elena, { reference, number, version: 1, choice: "in_progress" })).toMatchObject({ kind: "wrong_stage" });
  });

  it("is reported by an editor; done is the authority's word until a second person has checked the proof", async () => {
    const number = await accepted();
    await done(reportProgress, p.elena, { reference, number, version: 2, choice: "in_progress", note: "A bill is drafted." });
    expect(await rowOf(number)).toMatchObject({ state: "in_progress", reported_done_on: null });
    expect(await problemOf(reportProgress, p.elena, { reference, number, version: 3, choice: "done" })).toMatchObject({ kind: "invalid", errors: [{ field: "note", key: "sayWhatWasDone" }] });
    await done(reportProgress, p.elena, { reference, number, version: 3, choice: "done", note: "The law is out." });
    expect(await rowOf(number)).toMatchObject({ state: "in_progress", reported_done_by_id: p.elena.userId });
    expect(await problemOf(verifyRecommendation, p.mira, { reference, number, version: 4, verdict: "adequate" })).toMatchObject({ kind: "unmet", missing: [{ key: "recommendations.evidenceOnRecord" }] });
    await done(reportProgress, p.elena, { reference, number, version: 4, choice: "done", note: "The law is out.", evidenceTitle: "Official journal, law 12", evidenceUrl: "https://example.org/law-12", contributionOf: "ILO", file: pdf("law.pdf") });
    const [proof] = await asOwner((sql) => sql`select e.*, d.audience from evidence e join documents d on d.id = e.document_id where e.title = 'Official journal, law 12'`);
    expect(proof).toMatchObject({ kind: "document", contribution_of: "ILO", audience: "authority" });
    expect(await problemOf(verifyRecommendation, p.mira, { reference, number, version: 5, verdict: "inadequate" })).toMatchObject({ kind: "invalid", errors: [{ field: "note", key: "reason" }] });
    await done(verifyRecommendation, p.mira, { reference, number, version: 5, verdict: "inadequate", note: "The law is not in force." });
    expect(await rowOf(number)).toMatchObject({ state: "in_progress", reported_done_on: null });
    expect(await lastEvent()).toMatchObject({ type: "recommendation.proof_refused", reason: "The law is not in force." });
    expect(await problemOf(verifyRecommendation, p.mira, { reference, number, version: 6, verdict: "adequate" })).toMatchObject({ kind: "unmet", missing: [{ key: "recommendations.verifiedBySecondPerson" }] });
    expect(await rowOf(number)).toMatchObject({ proof_refused_reason: "The law is not in force.", proof_refused_by_name: "Mira" });
    await done(reportProgress, p.ilir, { reference, number, version: 6, choice: "done", note: "It is in force." });
    expect(await rowOf(number)).toMatchObject({ proof_refused_reason: null });
    expect(await problemOf(verifyRecommendation, p.ilir, { reference, number, version: 7, verdict: "adequate" })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(verifyRecommendation, { ...p.mira, userId: p.ilir.userId, role: "manager" }, { reference, number, version: 7, verdict: "adequate" })).toMatchObject({ kind: "unmet" });
    await done(verifyRecommendation, p.mira, { reference, number, version: 7, verdict: "adequate" });
    expect(await rowOf(number)).toMatchObject({ state: "implemented", verified_by_name: "Mira" });
  });

  it("that cannot be told makes the fate unknown, never a success, and can be taken up again", async () => {
    const number = await accepted();
    await done(reportProgress, p.elena, { reference, number, version: 2, choice: "cannot_say" });
    expect(await rowOf(number)).toMatchObject({ state: "unknown" });
    await done(reportProgress, p.elena, { reference, number, version: 3, choice: "in_progress" });
    expect(await rowOf(number)).toMatchObject({ state: "in_progress" });
  });

  it("says why the matter is overtaken, which the facility then records", async () => {
    const number = await accepted();
    expect(await problemOf(reportProgress, p.elena, { reference, number, version: 2, choice: "overtaken" })).toMatchObject({ kind: "invalid", errors: [{ field: "note", key: "reason" }] });
    await done(reportProgress, p.elena, { reference, number, version: 2, choice: "overtaken", note: "A new law covers it." });
    expect(await rowOf(number)).toMatchObject({ state: "accepted" });
    await done(markOvertaken, p.mira, { reference, number, version: 3, reason: "A new law covers it." });
    expect(await rowOf(number)).toMatchObject({ state: "overtaken" });
    expect(await problemOf(reportProgress, p.elena, { reference, number, version: 4, choice: "in_progress" })).toMatchObject({ kind: "wrong_stage" });
  });

  it("takes no address that is not of the web", async () => {
    const number = await accepted();
    expect(await problemOf(reportProgress, p.elena, { reference, number, version: 2, choice: "done", evidenceUrl: "javascript:alert(1)" })).toMatchObject({ kind: "invalid", errors: [{ field: "evidenceUrl", key: "url" }] });
  });
});
