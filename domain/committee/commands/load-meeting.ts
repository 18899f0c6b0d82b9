import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { committeeItems, committeeMeetings, requests } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { found, type CommandEvent } from "@/server/command";

export type LoadedMeeting = Awaited<ReturnType<typeof loadMeeting>>;
export type LoadedItem = LoadedMeeting["items"][number];

/** The meeting with this number and its agenda, in its order. */
export async function loadMeeting(tx: Tx, number: number) {
  const [row] = await tx.select().from(committeeMeetings).where(eq(committeeMeetings.number, number));
  const meeting = found(row);
  const items = await tx
    .select({
      id: committeeItems.id, position: committeeItems.position, state: committeeItems.state, comment: committeeItems.comment, closedOn: committeeItems.closedOn, version: committeeItems.version,
      requestId: committeeItems.requestId, reference: requests.reference,
    })
    .from(committeeItems).innerJoin(requests, eq(requests.id, committeeItems.requestId))
    .where(eq(committeeItems.meetingId, meeting.id)).orderBy(asc(committeeItems.position));
  return { ...meeting, items };
}

/** The same, while it can still be changed. */
export async function loadPlanned(tx: Tx, number: number): Promise<LoadedMeeting> {
  const meeting = await loadMeeting(tx, number);
  if (meeting.state !== "planned") refuse({ kind: "wrong_stage", noun: "committee", state: meeting.state, move: "hold" });
  return meeting;
}

/** An item of its agenda that is still to be dealt with. */
export function listedItem(meeting: LoadedMeeting, itemId: string): LoadedItem {
  const item = found(meeting.items.find(({ id }) => id === itemId));
  if (item.state !== "listed") refuse({ kind: "wrong_stage", noun: "committee", state: item.state, move: "hold" });
  return item;
}

/** What happens in the committee stays with the facility; its decisions are told by the request. */
export const meetingEvent = (type: CommandEvent["type"], { id, number }: { id: string; number: number }, facts: NonNullable<CommandEvent["facts"]> = {}): CommandEvent =>
  ({ type, subject: { table: "committee_meetings", id }, facts: { meeting: number, ...facts }, audience: "facility" });

/** The same for one request on its agenda. */
export const itemEvent = (type: CommandEvent["type"], { number }: { number: number }, item: { id: string; requestId: string }, facts: NonNullable<CommandEvent["facts"]> = {}): CommandEvent =>
  ({ type, subject: { table: "committee_items", id: item.id }, requestId: item.requestId, facts: { meeting: number, ...facts }, audience: "facility" });

/** Requests that stand on the agenda of a meeting to come. */
export async function listedElsewhere(tx: Tx, requestIds: readonly string[]): Promise<{ requestId: string; number: number }[]> {
  if (requestIds.length === 0) return [];
  return tx.select({ requestId: committeeItems.requestId, number: committeeMeetings.number }).from(committeeItems).innerJoin(committeeMeetings, eq(committeeMeetings.id, committeeItems.meetingId))
    .where(and(inArray(committeeItems.requestId, [...requestIds]), eq(committeeItems.state, "listed"), eq(committeeMeetings.state, "planned")));
}
