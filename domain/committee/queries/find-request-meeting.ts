import { and, desc, eq, or } from "drizzle-orm";
import { as } from "@/db/client";
import { committeeItems, committeeMeetings, requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { MeetingMode } from "../lists";

export type RequestMeeting = { id: string; number: number; mode: MeetingMode; plannedOn: string };

/** The planned meeting on whose agenda a request stands. */
export async function findRequestMeeting(actor: Actor, reference: string): Promise<RequestMeeting | undefined> {
  const [row] = await as(actor, (tx) => tx
    .select({ id: committeeMeetings.id, number: committeeMeetings.number, mode: committeeMeetings.mode, plannedOn: committeeMeetings.plannedOn })
    .from(committeeItems).innerJoin(committeeMeetings, eq(committeeMeetings.id, committeeItems.meetingId)).innerJoin(requests, eq(requests.id, committeeItems.requestId))
    .where(and(eq(requests.reference, reference), eq(committeeItems.state, "listed"), eq(committeeMeetings.state, "planned"))).limit(1));
  return row;
}

/** Every meeting that dealt with a request, the latest first; the one that decided it, where it was decided at one. */
export async function findMeetingsOf(actor: Actor, reference: string): Promise<number[]> {
  const rows = await as(actor, (tx) => tx
    .select({ number: committeeMeetings.number })
    .from(committeeItems).innerJoin(committeeMeetings, eq(committeeMeetings.id, committeeItems.meetingId)).innerJoin(requests, eq(requests.id, committeeItems.requestId))
    .where(and(eq(requests.reference, reference), or(eq(committeeItems.state, "decided"), eq(committeeItems.state, "listed")))).orderBy(desc(committeeMeetings.plannedOn)).limit(20));
  return rows.map(({ number }) => number);
}
