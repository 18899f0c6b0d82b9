import type postgres from "postgres";
import { planMeeting } from "@/domain/committee/commands/plan-meeting";
import { saveMember } from "@/domain/committee/commands/save-member";
import { consultServices } from "@/domain/requests/commands/consult-services";
import { lapseOpinion } from "@/domain/requests/commands/lapse-opinion";
import { recordOpinion } from "@/domain/requests/commands/record-opinion";
import { dayOf } from "@/domain/shared/dates";
import { actor } from "./actors";
import { send } from "./live-requests";
import type { LiveRequest } from "./live-texts";
import { ORGANISATIONS } from "./organisations";
import { step, versionOf } from "./steps";

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
  const services = ["delegation BLR", "DG HOME", "EEAS"].map((key) => ORGANISATIONS.find((one) => one.key === key)!.id);
  await step("ready consult", consultServices, actor("Mira"), { reference, version: await versionOf(owner, "requests", { reference }), services, vetoes: [], newServiceName: "" }, daysAgo(35));
  await answer(owner, reference, services[0]!, { answer: "favourable_with_remarks", remarks: "The delegation suggests to begin with construction, where most people return to." });
  await answer(owner, reference, services[1]!, { answer: "favourable" });
  await step("ready silence", lapseOpinion, actor("Mira"), { reference, ...(await opinionOf(owner, reference, services[2]!)) }, daysAgo(15));
  await step("ready meeting", planMeeting, actor("Mira"), { mode: "meeting", plannedOn: nextMeetingDay(), place: "Brussels", requests: [reference] }, daysAgo(2));
}

async function answer(owner: postgres.Sql, reference: string, service: string, said: Record<string, string>): Promise<void> {
  await step(`ready opinion ${service}`, recordOpinion, actor("Mira"), { reference, ...(await opinionOf(owner, reference, service)), answeredVia: "mail", ...said }, daysAgo(30));
}

async function opinionOf(owner: postgres.Sql, reference: string, service: string): Promise<{ opinionId: string; version: number }> {
  const [row] = await owner`select p.id, p.version from opinions p join requests r on r.id = p.request_id where r.reference = ${reference} and p.organisation_id = ${service}`;
  return { opinionId: row!.id, version: row!.version };
}

/** A Tuesday, a week or two from now. */
function nextMeetingDay(): string {
  const inAWeek = new Date(Date.now() + 7 * DAY);
  return dayOf(new Date(inAWeek.getTime() + ((9 - inAWeek.getUTCDay()) % 7) * DAY));
}

const daysAgo = (days: number) => new Date(Date.now() - days * DAY);
