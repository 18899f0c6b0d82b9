import type postgres from "postgres";
import { askAssessors } from "@/domain/assessments/commands/ask-assessors";
import { declareInterest } from "@/domain/assessments/commands/declare-interest";
import { saveAssessment } from "@/domain/assessments/commands/save-assessment";
import { submitAssessment } from "@/domain/assessments/commands/submit-assessment";
import { planMeeting } from "@/domain/committee/commands/plan-meeting";
import { saveMember } from "@/domain/committee/commands/save-member";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { consultServices } from "@/domain/requests/commands/consult-services";
import { lapseOpinion } from "@/domain/requests/commands/lapse-opinion";
import { recordOpinion } from "@/domain/requests/commands/record-opinion";
import { dayOf, nextDay } from "@/domain/shared/dates";
import { actor } from "./actors";
import { send } from "./live-requests";
import type { LiveRequest } from "./live-texts";
import { ORGANISATIONS } from "./organisations";
import { moment, step, versionOf } from "./steps";

const DAY = 86_400_000;

// Fictional persons for bodies that exist.
const MEMBERS = [
  { name: "Clara Weiss", organisationName: "DG INTPA", email: "clara.weiss@example.org", isChair: "on" },
  { name: "Mikael Lund", organisationName: "DG HOME", email: "mikael.lund@example.org" },
  { name: "Irena Novak", organisationName: "DG NEAR", email: "irena.novak@example.org" },
  { name: "Paulo Reis", organisationName: "EEAS", email: "" },
  { name: "Marek", organisationName: "Migration Capacity Facility", email: "" },
];

const READY: LiveRequest = {
  key: "ready", language: "en", thematicArea: "legal_migration_and_mobility", title: "Demonstration: skills of people who return", signatoryRank: "Minister",
  need: "This request is fictional. Many people come back with skills that no certificate shows. Employers do not know what to make of them, and the employment service has no way to test them.",
  expectedResult: "A procedure to recognise skills learnt abroad in three trades, tried out with two employers.",
};

/** Who sits in the committee, and a fictional request that is ready for its next meeting. */
export async function seatCommittee(owner: postgres.Sql): Promise<void> {
  for (const member of MEMBERS) await step(`committee member ${member.name}`, saveMember, actor("Marek"), member, daysAgo(60));
  const reference = await send(owner, READY, { person: actor("Ilir"), startedAt: daysAgo(40) });
  await assess(owner, reference);
  const services = ["delegation BLR", "DG HOME", "EEAS"].map((key) => ORGANISATIONS.find((one) => one.key === key)!.id);
  await step("ready consult", consultServices, actor("Mira"), { reference, version: await versionOf(owner, "requests", { reference }), services, vetoes: [], newServiceName: "" }, daysAgo(35));
  await answer(owner, reference, services[0]!, { answer: "favourable_with_remarks", remarks: "The delegation suggests to begin with construction, where most people return to." });
  await answer(owner, reference, services[1]!, { answer: "favourable" });
  const { dueOn, ...silent } = await opinionOf(owner, reference, services[2]!);
  await step("ready silence", lapseOpinion, SYSTEM_ACTOR, { reference, ...silent }, moment(nextDay(dueOn)));
  await step("ready meeting", planMeeting, actor("Mira"), { mode: "meeting", plannedOn: nextMeetingDay(), place: "Brussels", requests: [reference] }, daysAgo(2));
}

// Two read it apart from each other and see one thing differently.
const READINGS = [
  { name: "Mira", partly: 9, comment: "Three trades in one year is ambitious.", conclusion: "support", summary: "A clear need, and an authority that puts in people of its own." },
  { name: "Jonas", partly: 12, comment: "It could say what follows from the Action of 2016.", conclusion: "support_with_conditions", summary: "Worth doing, if the employment service is part of it from the beginning." },
] as const;

async function assess(owner: postgres.Sql, reference: string): Promise<void> {
  await step("ready assess", askAssessors, actor("Marek"), { reference, assessors: READINGS.map(({ name }) => actor(name).userId) }, daysAgo(39));
  const questions = await owner<{ id: string; position: number }[]>`select q.id, q.position from assessment_questions q join requests r on r.phase_id = q.phase_id where r.reference = ${reference} order by q.position`;
  for (const { name, partly, comment, conclusion, summary } of READINGS) {
    const reader = actor(name);
    const at = async () => {
      const [row] = await owner`select a.id, a.version from assessments a join requests r on r.id = a.request_id where r.reference = ${reference} and a.assessor_id = ${reader.userId}`;
      return { reference, assessmentId: row!.id, version: row!.version };
    };
    const told = (partlySaid: string, otherwise: string) => questions.map(({ position }) => (position === partly ? partlySaid : otherwise));
    await step(`ready interest ${name}`, declareInterest, reader, { ...(await at()), hasConflict: "no" }, daysAgo(37));
    await step(`ready answers ${name}`, saveAssessment, reader, { ...(await at()), questions: questions.map(({ id }) => id), answers: told("partly", "yes"), comments: told(comment, "") }, daysAgo(37));
    await step(`ready reading ${name}`, submitAssessment, reader, { ...(await at()), conclusion, summary }, daysAgo(36));
  }
}

async function answer(owner: postgres.Sql, reference: string, service: string, said: Record<string, string>): Promise<void> {
  await step(`ready opinion ${service}`, recordOpinion, actor("Mira"), { reference, ...(await opinionOf(owner, reference, service)), answeredVia: "mail", ...said }, daysAgo(30));
}

async function opinionOf(owner: postgres.Sql, reference: string, service: string): Promise<{ opinionId: string; version: number; dueOn: string }> {
  const [row] = await owner`select p.id, p.version, p.due_on from opinions p join requests r on r.id = p.request_id where r.reference = ${reference} and p.organisation_id = ${service}`;
  return { opinionId: row!.id, version: row!.version, dueOn: row!.due_on };
}

/** A Tuesday, a week or two from now. */
function nextMeetingDay(): string {
  const inAWeek = new Date(Date.now() + 7 * DAY);
  return dayOf(new Date(inAWeek.getTime() + ((9 - inAWeek.getUTCDay()) % 7) * DAY));
}

const daysAgo = (days: number) => new Date(Date.now() - days * DAY);
