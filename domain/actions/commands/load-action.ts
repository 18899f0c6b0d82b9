import { eq, getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions } from "@/db/schema";
import { found } from "@/server/command";

export type LoadedAction = Awaited<ReturnType<typeof loadAction>>;

/** The Action with this reference and what the policy must know of it; refuses not_found when the actor may not see it. One statement. */
export async function loadAction(tx: Tx, reference: string) {
  const [row] = await tx.select({ ...getTableColumns(actions), ...FACTS }).from(actions).where(eq(actions.reference, reference));
  const { isOnHold, teamIds, authorityIds, countries, ...action } = found(row);
  return { ...action, isOnHold, facts: { teamIds, authorityIds, countries } };
}

const FACTS = {
  isOnHold: sql<boolean>`exists(select from action_holds h where h.action_id = "actions"."id" and h.resumed_on is null)`,
  teamIds: sql<string[]>`array(select user_id::text from action_team t where t.action_id = "actions"."id")`,
  authorityIds: sql<string[]>`array(select organisation_id::text from action_authorities o where o.action_id = "actions"."id")`,
  countries: sql<string[]>`array(select country from action_countries c where c.action_id = "actions"."id")`,
};
