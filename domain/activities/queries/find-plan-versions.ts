import { desc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, planVersions } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { PlanVersion } from "../plan-version";

/** Every version of an Action's plan since it was agreed, the newest first. */
export async function findPlanVersions(actor: Actor, reference: string): Promise<PlanVersion[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx
    .select({ number: planVersions.number, note: planVersions.note, keptOn: planVersions.keptOn, keptByName: planVersions.keptByName, lines: planVersions.lines })
    .from(planVersions).innerJoin(actions, eq(actions.id, planVersions.actionId)).where(eq(actions.reference, reference)).orderBy(desc(planVersions.number)));
}
