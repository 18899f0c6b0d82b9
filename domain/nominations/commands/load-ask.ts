import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions, activities, nominationAsks, nominationCalls } from "@/db/schema";
import { found } from "@/server/command";

/** One focal point asked, with the call and the mission it is about. The row stays locked until the command ends. */
export async function loadAsk(tx: Tx, id: string) {
  const [row] = await tx.select({ ask: nominationAsks, call: nominationCalls, activity: activities, action: { id: actions.id, reference: actions.reference, stage: actions.stage } }).from(nominationAsks)
    .innerJoin(nominationCalls, eq(nominationCalls.id, nominationAsks.callId)).innerJoin(activities, eq(activities.id, nominationCalls.activityId)).innerJoin(actions, eq(actions.id, nominationAsks.actionId))
    .where(eq(nominationAsks.id, id)).for("update", { of: nominationAsks });
  return found(row);
}
