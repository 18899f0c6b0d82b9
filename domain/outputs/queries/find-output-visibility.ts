import { and, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, outputs } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { readVisibilityChecks } from "@/domain/visibility/queries/read-checks";
import type { VisibilityCheck } from "@/domain/visibility/visibility";

/** Every check of an output's EU visibility, the latest first. */
export async function findOutputVisibility(actor: Actor, reference: string, number: number): Promise<VisibilityCheck[]> {
  if (!isReference(reference)) return [];
  return as(actor, async (tx) => {
    const [output] = await tx.select({ id: outputs.id }).from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(and(eq(actions.reference, reference), eq(outputs.number, number)));
    return output ? readVisibilityChecks(tx, { table: "outputs", id: output.id }) : [];
  });
}
