import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { as } from "@/db/client";
import { seatHolders, seats, users } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { Signatory } from "../signatory";

/** Who may send a request in the name of these authorities today. */
export async function findSignatories(actor: Actor, authorityIds: readonly string[]): Promise<Signatory[]> {
  if (authorityIds.length === 0) return [];
  return as(actor, (tx) => tx
    .select({ name: users.name, title: seats.title, email: users.email })
    .from(seats)
    .innerJoin(seatHolders, eq(seatHolders.seatId, seats.id))
    .innerJoin(users, eq(users.id, seatHolders.userId))
    .where(and(inArray(seats.organisationId, [...authorityIds]), eq(seats.role, "authority"), eq(seats.kind, "signatory"), isNull(seatHolders.heldUntil)))
    .orderBy(asc(users.name)));
}
