import { and, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { activities, activityDependencies } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { makesCircle } from "../plan-version";

type Activity = { id: string; actionId: string; number: number };

/** Says what an activity needs first; refuses what would end up needing itself. */
export async function writeNeeds(tx: Tx, { id, actionId, number }: Activity, wanted: readonly number[]): Promise<void> {
  const all = await readNeeds(tx, actionId);
  const before = all.get(number) ?? [];
  const after = [...new Set(wanted)].sort((one, other) => one - other);
  if (before.join() === after.join()) return;
  if (makesCircle(number, after, all)) refuseField("needs", "circle");
  const rows = after.length > 0 ? await tx.select({ id: activities.id, number: activities.number }).from(activities).where(and(eq(activities.actionId, actionId), inArray(activities.number, after))) : [];
  if (rows.length !== after.length) refuseField("needs", "choose");
  await tx.delete(activityDependencies).where(eq(activityDependencies.activityId, id));
  if (rows.length > 0) await tx.insert(activityDependencies).values(rows.map((row) => ({ actionId, activityId: id, needsId: row.id })));
  recordChanges(tx, changesOf({ needs: before }, { needs: after }));
}

/** What each activity of an Action needs first, by number. */
export async function readNeeds(tx: Tx, actionId: string): Promise<Map<number, number[]>> {
  const needed = alias(activities, "needed");
  const rows = await tx.select({ number: activities.number, needs: needed.number }).from(activityDependencies)
    .innerJoin(activities, eq(activities.id, activityDependencies.activityId)).innerJoin(needed, eq(needed.id, activityDependencies.needsId))
    .where(eq(activityDependencies.actionId, actionId)).orderBy(activities.number, needed.number);
  const needs = new Map<number, number[]>();
  for (const row of rows) needs.set(row.number, [...(needs.get(row.number) ?? []), row.needs]);
  return needs;
}
