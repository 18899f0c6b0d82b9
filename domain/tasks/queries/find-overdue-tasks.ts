import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, tasks } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";

/** Tasks of colleagues whose day has passed and of which nobody was told yet. Those of an Action on hold wait. */
export async function findOverdueTasks(actor: Actor, today: PartialDate): Promise<{ reference: string; number: number }[]> {
  return as(actor, (tx) => tx.select({ reference: actions.reference, number: tasks.number }).from(tasks)
    .innerJoin(actions, eq(actions.id, tasks.actionId))
    .where(and(eq(tasks.state, "open"), isNotNull(tasks.ownerId), lt(tasks.dueOn, today), sql`${tasks.remindedOfDay} is distinct from ${tasks.dueOn}`, sql`${actions.onHoldSince} is null`))
    .orderBy(tasks.dueOn));
}
