import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { authenticatorApps, factorTries, passkeys, recoveryCodes, seatHolders, seats, sessions, users } from "@/db/schema";
import { STAFF_ROLES } from "@/domain/policy/actor";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { resetFactorsInput } from "../schema";

/** Takes every second factor from somebody who has lost theirs, and ends their sessions. Nobody resets their own. */
export const resetFactors = command({
  name: "factor.reset",
  input: resetFactorsInput,
  needsFreshProof: true,
  async run({ tx, actor }, { userId, reason }) {
    demand(actor, "factor.reset");
    const person = await loadStaffPerson(tx, userId);
    if (person.id === actor.userId) refuseField("userId", "notYourOwnFactor");
    const removed = await removeAll(tx, userId);
    recordChanges(tx, changesOf(removed, { app: "", passkeys: 0, recoveryCodes: 0 }));
    return {
      output: { userId },
      events: [{ type: "factor.reset", subject: { table: "users", id: userId }, facts: { person: person.name }, reason, audience: "facility" }],
      mail: [{ template: "factor.reset", to: { address: person.email, name: person.name, locale: person.locale }, facts: { by: actor.personName, reason } }],
    };
  },
});

async function loadStaffPerson(tx: Tx, userId: string) {
  const [row] = await tx.select({ id: users.id, name: users.name, email: users.email, locale: users.locale }).from(users)
    .innerJoin(seatHolders, eq(seatHolders.userId, users.id)).innerJoin(seats, and(eq(seats.id, seatHolders.seatId), inArray(seats.role, [...STAFF_ROLES]))).where(eq(users.id, userId)).limit(1);
  return found(row);
}

async function removeAll(tx: Tx, userId: string) {
  const apps = await tx.delete(authenticatorApps).where(eq(authenticatorApps.userId, userId)).returning({ confirmedAt: authenticatorApps.confirmedAt });
  const keys = await tx.delete(passkeys).where(eq(passkeys.userId, userId)).returning({ id: passkeys.id });
  const codes = await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)).returning({ userId: recoveryCodes.userId });
  await tx.delete(factorTries).where(eq(factorTries.userId, userId));
  await tx.delete(sessions).where(eq(sessions.userId, userId));
  return { app: apps.some(({ confirmedAt }) => confirmedAt) ? "yes" : "", passkeys: keys.length, recoveryCodes: codes.length };
}
