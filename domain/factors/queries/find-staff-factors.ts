import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { authenticatorApps, passkeys, recoveryCodes, seatHolders, seats, users } from "@/db/schema";
import { REQUIRED_OF } from "@/domain/factors/rules";
import { STAFF_ROLES, type Actor, type Role } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";

export type StaffFactors = { userId: string; name: string; roles: Role[]; isRequired: boolean; hasApp: boolean; passkeys: number; recoveryCodesLeft: number };

/** Who of the staff has which second factor; for administrators. */
export async function findStaffFactors(actor: Actor): Promise<StaffFactors[]> {
  if (!may(actor, "factor.read")) return [];
  return as(actor, async (tx) => {
    const [people, apps, keys, codes] = await Promise.all([
      tx.select({ userId: users.id, name: users.name, roles: sql<Role[]>`array_agg(distinct ${seats.role}::text)` }).from(users)
        .innerJoin(seatHolders, and(eq(seatHolders.userId, users.id), lte(seatHolders.heldFrom, sql`current_date::text`), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, sql`current_date::text`))))
        .innerJoin(seats, and(eq(seats.id, seatHolders.seatId), inArray(seats.role, [...STAFF_ROLES]))).groupBy(users.id, users.name).orderBy(asc(users.name)),
      tx.select({ userId: authenticatorApps.userId }).from(authenticatorApps).where(isNotNull(authenticatorApps.confirmedAt)),
      tx.select({ userId: passkeys.userId, count: count() }).from(passkeys).groupBy(passkeys.userId),
      tx.select({ userId: recoveryCodes.userId, count: count() }).from(recoveryCodes).where(isNull(recoveryCodes.usedAt)).groupBy(recoveryCodes.userId),
    ]);
    const countOf = (rows: { userId: string; count: number }[], userId: string) => rows.find((row) => row.userId === userId)?.count ?? 0;
    return people.map(({ userId, name, roles }) => ({ userId, name, roles, isRequired: roles.some((role) => REQUIRED_OF.includes(role)), hasApp: apps.some((app) => app.userId === userId), passkeys: countOf(keys, userId), recoveryCodesLeft: countOf(codes, userId) }));
  });
}
