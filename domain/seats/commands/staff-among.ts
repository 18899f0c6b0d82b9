import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { seatHolders, seats, users } from "@/db/schema";

/** Somebody of the staff, and the seat by which they are reached. */
export type Colleague = { id: string; name: string; seatId: string };

/** The staff among these people, each with the seat by which they are reached. */
export async function staffAmong(tx: Tx, ids: readonly string[]): Promise<Colleague[]> {
  if (ids.length === 0) return [];
  const rows = await tx.select({ id: users.id, name: users.name, seatId: seats.id })
    .from(users).innerJoin(seatHolders, eq(seatHolders.userId, users.id)).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(and(inArray(users.id, [...ids]), inArray(seats.role, ["coordinator", "manager", "admin"]), isNull(seatHolders.heldUntil)))
    .orderBy(users.name, sql`array_position(array['coordinator', 'manager', 'admin'], ${seats.role}::text)`, seats.id);
  return rows.filter(({ id }, index) => rows.findIndex((one) => one.id === id) === index);
}
