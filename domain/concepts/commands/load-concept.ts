import { and, desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { conceptAcceptances, concepts } from "@/db/schema";
import type { ActionStage } from "@/domain/actions/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { CONCEPT_SHARED } from "@/domain/concepts/lifecycle";

const STAGES = ["design", "implementation"] as const satisfies readonly ActionStage[];

/** Refuses to work on the concept of an Action that is past the work it describes. */
export function demandConceptStage({ stage }: { stage: ActionStage }, move: string): void {
  if (!STAGES.some((one) => one === stage)) refuse({ kind: "wrong_stage", noun: "actions", state: stage, move });
}

/** The concept in force of an Action: the last one written; undefined before the first save. */
export async function loadConcept(tx: Tx, actionId: string) {
  const [concept] = await tx.select().from(concepts).where(eq(concepts.actionId, actionId)).orderBy(desc(concepts.number)).limit(1);
  if (!concept) return undefined;
  const standing = await tx.select({ side: conceptAcceptances.side }).from(conceptAcceptances).where(and(eq(conceptAcceptances.conceptId, concept.id), isNull(conceptAcceptances.voidedAt)));
  return { ...concept, acceptedBy: standing.map(({ side }) => side), isShared: (CONCEPT_SHARED as readonly string[]).includes(concept.state) };
}

export type Concept = NonNullable<Awaited<ReturnType<typeof loadConcept>>>;
