import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { groupMeetingAttendance, groupMeetingItems, groupMeetings, workingGroups } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import type { Actor } from "@/domain/policy/actor";
import { dayIn, type PartialDate } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { demand, found, type CommandEvent } from "@/server/command";
import type { GroupMeetingState } from "../lifecycle";
import { takesRecords } from "../meeting";

export type LoadedMeeting = Awaited<ReturnType<typeof loadMeeting>>["meeting"];

/** A meeting of an Action's group with its agenda and who was invited, for somebody who may hold it. The row stays locked. */
export async function loadMeeting(tx: Tx, { actor, reference, number }: { actor: Actor; reference: string; number: number }) {
  const action = await loadAction(tx, reference);
  demand(actor, "meeting.hold", action.facts);
  const [row] = await tx.select().from(groupMeetings).where(and(eq(groupMeetings.actionId, action.id), eq(groupMeetings.number, number))).for("update");
  const meeting = found(row);
  const [items, attendance, [group]] = await Promise.all([
    tx.select().from(groupMeetingItems).where(eq(groupMeetingItems.meetingId, meeting.id)).orderBy(asc(groupMeetingItems.position)),
    tx.select().from(groupMeetingAttendance).where(eq(groupMeetingAttendance.meetingId, meeting.id)),
    tx.select({ name: workingGroups.name }).from(workingGroups).where(eq(workingGroups.id, meeting.groupId)),
  ]);
  return { action, meeting: { ...meeting, items, attendance, groupName: found(group).name } };
}

/** Refuses what can only be done in these states. */
export function demandState(meeting: Pick<LoadedMeeting, "state">, states: readonly GroupMeetingState[], move: string): void {
  if (!states.includes(meeting.state)) refuse({ kind: "wrong_stage", noun: "meetings", state: meeting.state, move });
}

/** Refuses notes, presences, decisions and tasks before a meeting has begun and after it has closed. */
export function demandTakesRecords(meeting: Pick<LoadedMeeting, "state" | "onDay" | "zone">, now: Date): void {
  if (!takesRecords(meeting, dayIn(meeting.zone, now))) refuse({ kind: "wrong_stage", noun: "meetings", state: meeting.state, move: "begin" });
}

/** The same for what is recorded from elsewhere, by the number of the meeting in the database: its day; nothing to refuse where there is none. */
export async function demandMeetingTakesRecords(tx: Tx, { actionId, meetingId, now }: { actionId: string; meetingId: string | null; now: Date }): Promise<PartialDate | undefined> {
  if (!meetingId) return undefined;
  const [meeting] = await tx.select({ state: groupMeetings.state, onDay: groupMeetings.onDay, zone: groupMeetings.zone }).from(groupMeetings).where(and(eq(groupMeetings.id, meetingId), eq(groupMeetings.actionId, actionId)));
  demandTakesRecords(found(meeting), now);
  return meeting?.onDay;
}

// What delegations are told of; the rest of a meeting's life is between the facility and the authority.
const TOLD_TO_ALL: readonly CommandEvent["type"][] = ["meeting.invited", "meeting.moved", "meeting.closed", "meeting.cancelled"];

/** Of a draft only the facility knows. */
export const meetingEvent = (type: CommandEvent["type"], meeting: { id: string; actionId: string; number: number; title: string; state: GroupMeetingState }, facts: NonNullable<CommandEvent["facts"]> = {}, reason: string | null = null): CommandEvent =>
  ({ type, subject: { table: "group_meetings", id: meeting.id }, actionId: meeting.actionId, facts: { number: meeting.number, title: meeting.title, ...facts }, reason, audience: meeting.state === "draft" ? "facility" : TOLD_TO_ALL.includes(type) ? "delegation" : "authority" });
