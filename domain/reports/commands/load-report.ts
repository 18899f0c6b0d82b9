import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { finalReports, presentations } from "@/db/schema";

/** The final report of an Action; undefined when nobody has begun it. */
export async function loadReport(tx: Tx, actionId: string) {
  const [row] = await tx.select().from(finalReports).where(eq(finalReports.actionId, actionId));
  return row;
}

/** The record of its presentation; undefined when none was made. */
export async function loadPresentation(tx: Tx, actionId: string) {
  const [row] = await tx.select().from(presentations).where(eq(presentations.actionId, actionId));
  return row;
}
