import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { activities, deployments, readinessItems } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import type { CommandEvent } from "@/server/command";
import { hasReadiness, isReady, readinessOf, reopenedBy } from "../readiness";
import { activityEvent } from "./activity-event";

type Activity = typeof activities.$inferSelect;
type Days = { startsOn: PartialDate | null; endsOn: PartialDate | null };

/** Is everything in place for this activity on these days? Activities for which nobody travels have no list. */
export async function isReadyOn(tx: Tx, activity: Activity, days: Days): Promise<boolean> {
  if (!hasReadiness(activity.type)) return true;
  const { team, rows } = await readReadiness(tx, activity.id);
  const reopened = new Set(haveMoved(activity, days) ? reopenedBy(rows, days) : []);
  return isReady(team, readinessOf(team, rows.filter((row) => !reopened.has(row))));
}

/** New days: opens again what depends on them and tells it; nothing when the days are the same or nothing depends on them. */
export async function reopenReadiness(tx: Tx, activity: Activity, days: Days): Promise<CommandEvent[]> {
  if (!hasReadiness(activity.type) || !haveMoved(activity, days)) return [];
  const reopened = reopenedBy((await readReadiness(tx, activity.id)).rows, days);
  if (reopened.length === 0) return [];
  const reopenedFrom = [activity.startsOn, activity.endsOn].filter(Boolean).join("/");
  for (const { id, version } of reopened) await tx.update(readinessItems).set({ state: "open", doneOn: null, doneByName: null, reopenedFrom, version: version + 1 }).where(and(eq(readinessItems.id, id), eq(readinessItems.version, version)));
  recordChanges(tx, changesOf({ readiness: reopened.map(({ key }) => key) }, { readiness: null }));
  return [activityEvent("readiness.reopened", activity.actionId, activity, { facts: { count: reopened.length }, audience: "facility" })];
}

const haveMoved = (activity: Days, { startsOn, endsOn }: Days) => activity.startsOn !== startsOn || activity.endsOn !== endsOn;

/** The team of an activity and what was settled for it. */
export async function readReadiness(tx: Tx, activityId: string) {
  const team = await tx.select({ id: deployments.id, expertName: deployments.expertName, state: deployments.state }).from(deployments)
    .where(and(eq(deployments.activityId, activityId), inArray(deployments.state, ["accepted", "deployed", "appraised"]))).orderBy(deployments.expertName);
  const rows = await tx.select().from(readinessItems).where(eq(readinessItems.activityId, activityId));
  return { team, rows };
}
