import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { organisations, seatHolders, seats, users } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { pick } from "@/domain/shared/localised";
import { refuse, refuseField } from "@/domain/shared/problem";
import { found, type CommandEvent, type Mail } from "@/server/command";
import { demandSeat } from "./demand-seat";

/** Ends somebody's time in a seat from today, and with it what their sessions open. The last administrator, of an authority or of the facility, stays. */
export async function leaveSeat(tx: Tx, holderId: string, actor: Actor, { today, field }: { today: string; field: string }): Promise<{ event: CommandEvent; mail: Mail[] }> {
  const holder = await loadHolder(tx, holderId);
  demandSeat(actor, "seat.end", holder);
  if ((holder.administers || holder.role === "admin") && !(await hasAnotherAdministrator(tx, holder))) refuseField(field, "lastAdministrator");
  const ended = await tx.update(seatHolders).set({ heldUntil: today }).where(and(eq(seatHolders.id, holderId), isNull(seatHolders.heldUntil))).returning({ id: seatHolders.id });
  if (ended.length === 0) refuse({ kind: "already_sent" });
  recordChanges(tx, changesOf({}, { name: holder.name, heldUntil: today }));
  return {
    event: { type: "seat.ended", subject: { table: "seat_holders", id: holderId }, organisationId: holder.organisationId, facts: { person: holder.name, seatTitle: holder.title } },
    mail: [{ template: "seat.ended", to: { address: holder.email, name: holder.name, locale: holder.locale }, facts: { seat: holder.title, authority: pick(holder.locale, holder.organisation, holder.organisationFr).text, by: actor.personName, endedOn: today } }],
  };
}

async function loadHolder(tx: Tx, holderId: string) {
  const [row] = await tx
    .select({ seatId: seats.id, title: seats.title, role: seats.role, administers: seats.administers, organisationId: seats.organisationId, organisation: organisations.nameEn, organisationFr: organisations.nameFr, userId: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(seatHolders)
    .innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .innerJoin(users, eq(users.id, seatHolders.userId))
    .where(eq(seatHolders.id, holderId));
  return found(row);
}

/** Every administrator's row stays locked until the end, in one order, so that two who end each other leave one. */
async function hasAnotherAdministrator(tx: Tx, { organisationId, role, userId }: Awaited<ReturnType<typeof loadHolder>>): Promise<boolean> {
  const administrators = await tx.select({ userId: seatHolders.userId }).from(seatHolders).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(and(eq(seats.organisationId, organisationId), role === "admin" ? eq(seats.role, role) : eq(seats.administers, true), isNull(seatHolders.heldUntil))).orderBy(seatHolders.id).for("update", { of: seatHolders });
  return administrators.some((one) => one.userId !== userId);
}
