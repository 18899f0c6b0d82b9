import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, seatHolders, seats, users } from "@/db/schema";
import type { MailTemplate } from "@/domain/mails/lists";
import type { LoadedRequest } from "@/domain/requests/commands/load-request";
import { dayOf } from "@/domain/shared/dates";
import type { CommandEvent, Mail } from "@/server/command";

export type Assessor = { id: string; name: string; seatId: string };
type Asking = { people: readonly Assessor[]; round: number; template: Extract<MailTemplate, `assessment.${string}`>; facts: Record<string, string>; now: Date };

/** Asks each of these people for a reading of one sending of a request, and tells them. */
export async function askPeople(tx: Tx, request: LoadedRequest, { people, round, template, facts, now }: Asking): Promise<{ events: CommandEvent[]; mail: Mail[] }> {
  const askedOn = dayOf(now);
  const asked = people.map((person) => ({ ...person, assessmentId: crypto.randomUUID() }));
  if (asked.length > 0) await tx.insert(assessments).values(asked.map(({ assessmentId, id, name }) => ({ id: assessmentId, requestId: request.id, round, assessorId: id, assessorName: name, askedOn })));
  const { id: requestId, reference, title, leadAuthorityName: authority } = request;
  return {
    events: asked.map(({ assessmentId, id: assessorId, name: person }) => ({ type: "assessment.asked", subject: { table: "assessments", id: assessmentId }, requestId, facts: { round, assessorId, person, askedOn }, audience: "facility" })),
    mail: asked.map(({ seatId }) => ({ template, to: { seatId }, facts: { reference, title, authority, ...facts }, requestId })),
  };
}

/** The staff among these people, each with the seat by which they are reached. */
export async function staffAmong(tx: Tx, ids: readonly string[]): Promise<Assessor[]> {
  if (ids.length === 0) return [];
  const rows = await tx.select({ id: users.id, name: users.name, seatId: seats.id })
    .from(users).innerJoin(seatHolders, eq(seatHolders.userId, users.id)).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(and(inArray(users.id, [...ids]), inArray(seats.role, ["coordinator", "manager", "admin"]), isNull(seatHolders.heldUntil)))
    .orderBy(users.name, sql`array_position(array['coordinator', 'manager', 'admin'], ${seats.role}::text)`, seats.id);
  return rows.filter(({ id }, index) => rows.findIndex((one) => one.id === id) === index);
}
