import { planMeeting } from "@/domain/committee/commands/plan-meeting";
import { saveMember } from "@/domain/committee/commands/save-member";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { recordSignatory } from "@/domain/requests/commands/record-signatory";
import { asOwner, done, versionOf } from "./doing";
import type { People } from "./people";
import { decidableRequest } from "./requests";

/** A request with everything on file that the committee asks for. */
export async function readyRequest(p: People): Promise<string> {
  const reference = await decidableRequest(p);
  await done(recordSignatory, p.mira, { reference, version: await versionOf("requests", reference), signatoryName: "I. Lebedev", signatoryRank: "Minister" });
  return reference;
}

/** Three members of the committee; one has no address. */
export async function committee(p: People): Promise<{ chair: string; home: string; service: string }> {
  const add = async (name: string, organisationName: string, more: Record<string, unknown> = {}) => (await done(saveMember, p.marek, { name, organisationName, ...more })).id;
  return { chair: await add("Chair", "DG INTPA", { isChair: "yes", email: "chair@example.org" }), home: await add("Home", "DG HOME", { email: "home@example.org" }), service: await add("Service", "EEAS") };
}

/** A planned meeting with these requests on its agenda, today unless told otherwise. */
export async function meetingWith(p: People, requests: string[], more: Record<string, unknown> = {}, at = new Date()): Promise<number> {
  const { number } = await done(planMeeting, p.mira, { mode: "meeting", plannedOn: programmeDay(at), place: "Brussels", requests, ...more }, at);
  return number;
}

/** The number, version and items of a meeting, as a page would have read them. */
export const meetingRows = (number: number) =>
  asOwner(async (sql) => ({
    meeting: (await sql<{ id: string; version: number; state: string }[]>`select id, version, state from committee_meetings where number = ${number}`)[0]!,
    items: await sql<{ id: string; version: number; state: string; reference: string; position: number; comment: string | null }[]>`
      select i.id, i.version, i.state, i.position, i.comment, r.reference from committee_items i join requests r on r.id = i.request_id join committee_meetings m on m.id = i.meeting_id where m.number = ${number} order by i.position`,
  }));

/** What is to be told under a template, in the order in which it was written. */
export const outboxOf = (template: string) =>
  asOwner((sql) => sql<{ to_role: string | null; to_address: string | null; to_organisation_id: string | null; facts: Record<string, string> }[]>`select to_role, to_address, to_organisation_id, facts from outbox where template = ${template} order by queued_at, to_address nulls first`);

/** Takes a meeting back in time, as if its day had come. */
export const letItsDayPass = (number: number, day: string) => asOwner((sql) => sql`update committee_meetings set planned_on = ${day} where number = ${number}`);
