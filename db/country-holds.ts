import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "./client";

/** Is the Action or the request of a row in a country with which everything is on hold? */
export const isHeld = ({ actionId, requestId }: { actionId: SQL; requestId: SQL }): SQL<boolean> => sql<boolean>`exists(
  select from country_holds held where held.resumed_on is null and (held.country in (select p.country from action_countries p where p.action_id = ${actionId}) or held.country = (select r.country from requests r where r.id = ${requestId})))`;

type Case = { actionId?: string | null; requestId?: string | null };

/** Is one of these in a country on hold? */
export async function anyHeld(tx: Tx, cases: readonly Case[]): Promise<boolean> {
  const distinct = [...new Map(cases.filter(({ actionId, requestId }) => actionId || requestId).map((one) => [`${one.actionId} ${one.requestId}`, one])).values()];
  if (distinct.length === 0) return false;
  const [row] = await tx.execute<{ held: boolean }>(sql`select ${sql.join(distinct.map(({ actionId, requestId }) => isHeld({ actionId: sql`${actionId ?? null}::uuid`, requestId: sql`${requestId ?? null}::uuid` })), sql` or `)} as held`);
  return row!.held;
}
