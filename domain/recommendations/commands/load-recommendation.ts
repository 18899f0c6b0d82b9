import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recommendations } from "@/db/schema";
import { found } from "@/server/command";

/** The recommendation with this number in this Action, or a refusal that says it does not exist. */
export async function loadRecommendation(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(recommendations).where(and(eq(recommendations.actionId, actionId), eq(recommendations.number, number)));
  return found(row);
}
