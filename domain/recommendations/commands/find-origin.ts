import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, legalComparisons, outputs } from "@/db/schema";
import type { Origin } from "../origin";

/** The record of this Action that an origin names, as the column that points at it; undefined when there is none. */
export async function findOrigin(tx: Tx, actionId: string, origin: Origin) {
  if (origin.kind === "output") {
    const [row] = await tx.select({ id: outputs.id }).from(outputs).where(and(eq(outputs.actionId, actionId), eq(outputs.number, origin.number)));
    return row && { outputId: row.id };
  }
  if (origin.kind === "activity") {
    const [row] = await tx.select({ id: activities.id }).from(activities).where(and(eq(activities.actionId, actionId), eq(activities.number, origin.number)));
    return row && { activityId: row.id };
  }
  const [row] = await tx.select({ id: legalComparisons.id }).from(legalComparisons).where(and(eq(legalComparisons.actionId, actionId), eq(legalComparisons.id, origin.id)));
  return row && { comparisonId: row.id };
}
