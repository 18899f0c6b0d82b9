import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { seatHolders, seats, users } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { refuse, refuseField } from "@/domain/shared/problem";
import { demand, found, type CommandEvent, type Mail } from "@/server/command";

/** Ends somebody's time in a seat from today, and with it what their sessions open. The last administrator stays. */
export async function leaveSeat(tx: Tx, holderId: string, actor: Actor, { today, field }: { today: string; field: string }): Promise<{ event: CommandEvent; mail: Mail[] }> {
  const holder = await loadHolder(tx, holderId);
  demand(actor, "seat.end", { authorityIds: [holder.organisationId] });
  if (holder.administers && !(await hasAnotherAdministrator(tx, holder))) refuseField(field, "lastAdministrator");
  const ended = await tx.update(seatHolders).set({ heldUntil: today }).where(and(eq(seatHolders.id, holderId), isNull(seatHolders.heldUntil))).returning({ id: seatHolders.id });
  if (ended.length === 0) refuse({ kind: "already_sent" });
  recordChanges(tx, changesOf({}, { name: holder.name, heldUntil: today }));
  return {
    event: { type: "seat.ended", subject: { table: "seat_holders", id: holderId }, facts: { person: holder.name, seatTitle: holder.title } },
    mail: [{ template: "seat.ended", to: { address: holder.email, name: holder.name, locale: holder.locale }, facts: { seat: holder.title, authority: actor.organisationName, by: actor.personName, endedOn: today } }],
  };
}

async function loadHolder(tx: Tx, holderId: string) {
  const [row] = await tx
    .select({ seatId: seats.id, title: seats.title, administers: seats.administers, organisationId: seats.organisationId, userId: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(seatHolders)
    .innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .innerJoin(users, eq(users.id, seatHolders.userId))
    .where(eq(seatHolders.id, holderId));
  return found(row);
}

/** Every administrator's row stays locked until the end, in one order, so that two who end each other leave one. */
async function hasAnotherAdministrator(tx: Tx, { organisationId, userId }: Awaited<ReturnType<typeof loadHolder>>): Promise<boolean> {
  const administrators = await tx.select({ userId: seatHolders.userId }).from(seatHolders).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(and(eq(seats.organisationId, organisationId), eq(seats.administers, true), isNull(seatHolders.heldUntil))).orderBy(seatHolders.id).for("update", { of: seatHolders });
  return administrators.some((one) => one.userId !== userId);
}
