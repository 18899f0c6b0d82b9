import { desc, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { committeeMeetings } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { MeetingLine } from "../meeting";

const MOST = 100;

/** The meetings of the committee, the latest day first. */
export async function findMeetings(actor: Actor): Promise<MeetingLine[]> {
  return as(actor, (tx) => tx
    .select({
      id: committeeMeetings.id, number: committeeMeetings.number, mode: committeeMeetings.mode, state: committeeMeetings.state, plannedOn: committeeMeetings.plannedOn, place: committeeMeetings.place, heldOn: committeeMeetings.heldOn,
      items: sql<number>`(select count(*)::int from committee_items i where i.meeting_id = "committee_meetings"."id")`,
      listed: sql<number>`(select count(*)::int from committee_items i where i.meeting_id = "committee_meetings"."id" and i.state = 'listed')`,
    })
    .from(committeeMeetings).orderBy(desc(committeeMeetings.plannedOn), desc(committeeMeetings.number)).limit(MOST));
}
