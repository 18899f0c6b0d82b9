import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actionAuthorities, actionCountries, actionHolds, actions, actionTeam } from "@/db/schema";
import { found } from "@/server/command";

export type LoadedAction = Awaited<ReturnType<typeof loadAction>>;

/** The Action with this reference and what the policy must know of it; refuses not_found when the actor may not see it. */
export async function loadAction(tx: Tx, reference: string) {
  const [row] = await tx.select().from(actions).where(eq(actions.reference, reference));
  const action = found(row);
  const [team, authorities, countries, hold] = await Promise.all([
    tx.select({ userId: actionTeam.userId }).from(actionTeam).where(eq(actionTeam.actionId, action.id)),
    tx.select({ id: actionAuthorities.organisationId }).from(actionAuthorities).where(eq(actionAuthorities.actionId, action.id)),
    tx.select({ country: actionCountries.country }).from(actionCountries).where(eq(actionCountries.actionId, action.id)),
    tx.select({ id: actionHolds.id }).from(actionHolds).where(and(eq(actionHolds.actionId, action.id), isNull(actionHolds.resumedOn))),
  ]);
  return {
    ...action,
    isOnHold: hold.length > 0,
    facts: { teamIds: team.map(({ userId }) => userId), authorityIds: authorities.map(({ id }) => id), countries: countries.map(({ country }) => country) },
  };
}
