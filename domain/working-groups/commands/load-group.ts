import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { workingGroups } from "@/db/schema";

/** The working group of an Action; undefined when none has been formed. */
export async function findGroupOf(tx: Tx, actionId: string) {
  const [row] = await tx.select().from(workingGroups).where(eq(workingGroups.actionId, actionId));
  return row;
}
