import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, deployments, missionReports } from "@/db/schema";
import { found } from "@/server/command";

/** The activity with this number in this Action, or a refusal that says it does not exist. */
export async function loadActivity(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(activities).where(and(eq(activities.actionId, actionId), eq(activities.number, number)));
  return found(row);
}

/** One deployment of this activity. */
export async function loadDeployment(tx: Tx, activityId: string, id: string) {
  const [row] = await tx.select().from(deployments).where(and(eq(deployments.activityId, activityId), eq(deployments.id, id)));
  return found(row);
}

/** The mission report of this activity; undefined when nobody has begun it. */
export async function findReport(tx: Tx, activityId: string) {
  const [row] = await tx.select().from(missionReports).where(eq(missionReports.activityId, activityId));
  return row;
}
