import { beforeAll, describe, expect, test } from "vitest";
import { askedOf, assess, questionnaire } from "@/db/testing/assessments";
import { outboxOf } from "@/db/testing/committee";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { fill, letter, opinionsOf, sentRequest } from "@/db/testing/requests";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { consultServices } from "@/domain/requests/commands/consult-services";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { recordOpinion } from "@/domain/requests/commands/record-opinion";
import { recordSignatory } from "@/domain/requests/commands/record-signatory";
import { sendRequest } from "@/domain/requests/commands/send-request";
import { needsOf } from "@/domain/requests/request-file";
import { findDecisionSheet } from "@/domain/committee/queries/find-decision-sheet";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { execute } from "@/server/command";
import { findReadings } from "../queries/find-readings";
import { findUnaskedAgain } from "../queries/find-unasked-again";
import { askAgain } from "./ask-again";
import { askAssessors } from "./ask-assessors";
import { declareInterest } from "./declare-interest";
import { saveAssessment } from "./save-assessment";
import { submitAssessment } from "./submit-assessment";

let p: People;
let questions: string[];
useDatabase();
beforeAll(async () => {
  p = await people();
  questions = await questionnaire();
});

const at = async (reference: string) => ({ reference, version: await versionOf("requests", reference) });
async function asked(...who: People["mira"][]): Promise<string> {
  const reference = await sentRequest(p);
  await done(askAssessors, p.marek, { reference, assessors: who.map(({ userId }) => userId) });
  return reference;
}

describe("asking for assessments", () => {
  test("tells each assessor once, and nobody but staff", async () => {
    const reference = await asked(p.mira, p.jonas);
    expect(await execute(askAssessors, p.marek, { reference, assessors: [p.mira.userId] })).toMatchObject({ problem: { errors: [{ field: "assessors", key: "required" }] } });
    expect(await execute(askAssessors, p.marek, { reference, assessors: [p.ilir.userId] })).toMatchObject({ problem: { errors: [{ field: "assessors", key: "choose" }] } });
    expect(await execute(askAssessors, p.ilir, { reference, assessors: [p.mira.userId] })).toMatchObject({ problem: { kind: "not_allowed" } });
    expect((await outboxOf("assessment.asked")).filter(({ facts }) => facts.reference === reference)).toHaveLength(2);
    expect((await findRequestFile(p.marek, reference))!.review.readings).toMatchObject([{ assessorName: "Jonas", state: "asked", round: 1 }, { assessorName: "Mira", state: "asked", round: 1 }]);
  });
});

describe("an assessor", () => {
  test("declares an interest first, saves unfinished, and submits when every question is answered", async () => {
    const reference = await asked(p.mira);
    const [first, second] = questions;
    expect(await execute(saveAssessment, p.mira, { ...(await askedOf(p.mira, reference)), questions: [first], answers: ["yes"], comments: [""] })).toMatchObject({ problem: { missing: [{ key: "assessments.noConflict" }] } });
    await done(declareInterest, p.mira, { ...(await askedOf(p.mira, reference)), hasConflict: "no" });
    await done(saveAssessment, p.mira, { ...(await askedOf(p.mira, reference)), questions: [first, second], answers: ["yes", ""], comments: ["Well put.", ""] });
    expect((await findReadings(p.mira, reference))!.own).toMatchObject({ state: "asked", answers: [{ questionId: first, answer: "yes", comment: "Well put." }] });
    expect(await execute(submitAssessment, p.mira, { ...(await askedOf(p.mira, reference)), conclusion: "support", summary: "Good." })).toMatchObject({ problem: { missing: [{ key: "assessments.everyQuestionAnswered" }] } });
    await done(saveAssessment, p.mira, { ...(await askedOf(p.mira, reference)), questions: [first, second], answers: ["", "partly"], comments: ["", ""] });
    expect((await findReadings(p.mira, reference))!.own!.answers).toMatchObject([{ questionId: second, answer: "partly" }]);
    expect(await execute(saveAssessment, p.mira, { ...(await askedOf(p.mira, reference)), questions: [first], answers: [""], comments: ["?"] })).toMatchObject({ problem: { errors: [{ field: "answers", key: "answerBesideComment" }] } });
  });

  test("stands aside with a note, and owes nothing more", async () => {
    const reference = await asked(p.mira);
    expect(await execute(declareInterest, p.mira, { ...(await askedOf(p.mira, reference)), hasConflict: "yes" })).toMatchObject({ problem: { errors: [{ field: "conflictNote", key: "required" }] } });
    await done(declareInterest, p.mira, { ...(await askedOf(p.mira, reference)), hasConflict: "yes", conflictNote: "I worked there until last year." });
    const file = await findRequestFile(p.marek, reference);
    expect(file!.review.readings).toMatchObject([{ state: "stood_aside" }]);
    expect(needsOf(file!)).not.toContain("assessmentsIn");
  });

  test("writes alone: a draft is theirs, and they read others only after their own", async () => {
    const reference = await asked(p.mira, p.jonas);
    const mine = await askedOf(p.mira, reference);
    expect(await execute(declareInterest, p.jonas, { ...mine, hasConflict: "no" })).toMatchObject({ problem: { kind: "not_found" } });
    await assess(p.mira, reference, { questions, answer: "no", conclusion: "not_support" });
    expect((await findReadings(p.jonas, reference))!.readings.map(({ assessorName }) => assessorName)).toEqual(["Jonas"]);
    expect((await findDecisionSheet(p.jonas, reference))!.reviews).toEqual([]);
    expect((await findRequestFile(p.jonas, reference))!.review.readings).toMatchObject([{ assessorName: "Jonas", state: "asked" }, { assessorName: "Mira", state: "submitted" }]);
    expect(JSON.stringify((await findRequestFile(p.jonas, reference))!.history)).not.toContain("not_support");
    expect((await findReadings(p.marek, reference))!.readings.map(({ assessorName }) => assessorName)).toEqual(["Mira"]);
    await assess(p.jonas, reference, { questions });
    expect((await findReadings(p.jonas, reference))!.readings.map(({ assessorName }) => assessorName).sort()).toEqual(["Jonas", "Mira"]);
  });
});

test("two assessors: one supports, the other asks for changes; both are asked again when it comes back changed; then it may be approved", async () => {
  const reference = await asked(p.mira, p.jonas);
  await assess(p.mira, reference, { questions });
  expect(needsOf((await findRequestFile(p.marek, reference))!)).toContain("assessmentsIn");
  const change = { conclusion: "ask_changes", changes: "Say which law.", changeQuestions: ["problem"] } as const;
  await assess(p.jonas, reference, { questions, answer: "partly", ...change });
  expect(await findRequestFile(p.marek, reference)).toMatchObject({ state: "returned", court: "authority", rounds: [{ reason: "Say which law.", questions: ["problem"], askedByName: "Jonas" }] });
  expect((await outboxOf("request.returned")).filter(({ facts }) => facts.reference === reference)).toMatchObject([{ to_organisation_id: p.ilir.organisationId }]);

  await fill(p.elena, reference, { problem: { need: "The labour code does not protect migrant workers and their families." } });
  await done(sendRequest, p.ilir, { ...(await at(reference)), declaration: "yes", roundAnswer: "The labour code." });
  expect(needsOf((await findRequestFile(p.marek, reference))!)).toContain("assessmentsIn");
  expect((await findUnaskedAgain(SYSTEM_ACTOR)).map((due) => due.reference)).toEqual([reference]);
  await done(askAgain, SYSTEM_ACTOR, { reference });
  expect(await findUnaskedAgain(SYSTEM_ACTOR)).toEqual([]);
  expect(await execute(askAgain, SYSTEM_ACTOR, { reference })).toMatchObject({ problem: { kind: "already_sent" } });
  expect((await outboxOf("assessment.asked_again")).filter(({ facts }) => facts.reference === reference)).toMatchObject([{ facts: { reason: "The labour code." } }, { facts: { reason: "The labour code." } }]);
  expect((await findReadings(p.mira, reference))!).toMatchObject({ round: 2, own: { state: "asked", round: 2 }, before: { round: 1, conclusion: "support" } });

  for (const one of [p.mira, p.jonas]) await assess(one, reference, { questions });
  await done(consultServices, p.mira, { ...(await at(reference)), services: [p.dana.organisationId] });
  const [opinion] = await opinionsOf(reference);
  await done(recordOpinion, p.mira, { reference, opinionId: opinion!.id, version: 1, answer: "favourable" });
  await done(attachLetter, p.ilir, { reference, file: letter() });
  await done(recordSignatory, p.mira, { ...(await at(reference)), signatoryName: "I. Lebedev", signatoryRank: "Minister" });
  expect(needsOf((await findRequestFile(p.marek, reference))!)).toEqual([]);
  await done(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved", decidedOn: "2018-03-01" });
  expect(await findDecisionSheet(p.marek, reference)).toMatchObject({ request: { decision: { outcome: "approved", decidedOn: "2018-03-01", decidedByName: "Marek" } } });
  const readings = (await findReadings(p.marek, reference))!.readings.map(({ round, assessorName, conclusion }) => [round, assessorName, conclusion]);
  expect(readings).toEqual([[2, "Jonas", "support"], [2, "Mira", "support"], [1, "Jonas", "ask_changes"], [1, "Mira", "support"]]);
});

test("once the services are asked a request no longer goes back, and nobody reads one that is with its authority", async () => {
  const reference = await asked(p.mira, p.jonas);
  await done(consultServices, p.mira, { ...(await at(reference)), services: [p.dana.organisationId] });
  await expect(assess(p.mira, reference, { questions, conclusion: "ask_changes", changes: "Say which law.", changeQuestions: ["problem"] })).rejects.toThrow("noReturn");
  const other = await asked(p.mira, p.jonas);
  await assess(p.mira, other, { questions, conclusion: "ask_changes", changes: "Say which law.", changeQuestions: ["problem"] });
  await expect(assess(p.jonas, other, { questions })).rejects.toThrow("wrong_stage");
  expect(await asOwner((sql) => sql`select count(*)::int as n from request_rounds n join requests r on r.id = n.request_id where r.reference = ${other}`)).toMatchObject([{ n: 1 }]);
});
