import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recommendations } from "@/db/schema";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import type { Facts } from "@/domain/policy/reaches";
import { found } from "@/server/command";

export type LoadedRecommendation = Awaited<ReturnType<typeof loadRecommendation>>;

/** The recommendation with this number in this Action, the bodies it is addressed to, and what the policy must know; or a refusal that says it does not exist. */
export async function loadRecommendation(tx: Tx, action: Pick<LoadedAction, "id" | "facts">, number: number) {
  const [row] = await tx.select({ ...getTableColumns(recommendations), otherIds: OTHERS }).from(recommendations).where(and(eq(recommendations.actionId, action.id), eq(recommendations.number, number)));
  const { otherIds, ...recommendation } = found(row);
  const facts: Facts = { ...action.facts, addresseeIds: [...(recommendation.addresseeId ? [recommendation.addresseeId] : []), ...otherIds] };
  return { ...recommendation, facts };
}

const OTHERS = sql<string[]>`array(select o.organisation_id::text from recommendation_addressees o where o.recommendation_id = "recommendations"."id" and o.organisation_id is not null)`;
