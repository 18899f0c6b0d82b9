import { desc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, groupMeetings } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { GroupMeetingLine } from "../meeting";

/** The meetings of an Action's group that this reader may know of, the latest first. */
export async function findMeetings(actor: Actor, reference: string): Promise<GroupMeetingLine[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx.select(LINE).from(groupMeetings).innerJoin(actions, eq(actions.id, groupMeetings.actionId)).where(eq(actions.reference, reference)).orderBy(desc(groupMeetings.onDay), desc(groupMeetings.number)));
}

export const LINE = {
  id: groupMeetings.id, number: groupMeetings.number, title: groupMeetings.title, state: groupMeetings.state, onDay: groupMeetings.onDay, startsAt: groupMeetings.startsAt, endsAt: groupMeetings.endsAt, zone: groupMeetings.zone, place: groupMeetings.place,
};
