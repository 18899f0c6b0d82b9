import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, planVersions } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { planChanges, planLine } from "../plan-version";

type Kept = { actionId: string; actor: Actor; now: Date; note: string | null; /** A change of what was agreed says why; an addition may. */ isNoteNeeded?: boolean };

/** Freezes the plan as both sides agreed it with the concept: from here on a change says why. */
export async function agreePlan(tx: Tx, { actionId, actor, now }: Omit<Kept, "note">): Promise<void> {
  const last = await lastVersion(tx, actionId);
  await insert(tx, { actionId, actor, now, note: null }, (last?.number ?? 0) + 1);
}

/** Keeps the plan as it is after a change; nothing where no plan was agreed yet or nothing planned has changed. */
export async function keepPlanVersion(tx: Tx, kept: Kept): Promise<void> {
  const last = await lastVersion(tx, kept.actionId);
  if (!last || planChanges(last.lines, await readLines(tx, kept.actionId)).length === 0) return;
  if (kept.isNoteNeeded && !kept.note) refuseField("note", "planNote");
  await insert(tx, kept, last.number + 1);
}

async function insert(tx: Tx, { actionId, actor, now, note }: Kept, number: number): Promise<void> {
  await tx.insert(planVersions).values({ id: crypto.randomUUID(), actionId, number, note, keptOn: dayOf(now), keptByName: actor.personName, lines: await readLines(tx, actionId) });
}

async function lastVersion(tx: Tx, actionId: string) {
  const [row] = await tx.select({ number: planVersions.number, lines: planVersions.lines }).from(planVersions).where(eq(planVersions.actionId, actionId)).orderBy(desc(planVersions.number)).limit(1);
  return row;
}

async function readLines(tx: Tx, actionId: string) {
  return (await tx.select().from(activities).where(eq(activities.actionId, actionId)).orderBy(activities.number)).map(planLine);
}
