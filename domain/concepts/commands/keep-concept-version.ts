import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { conceptVersions } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { Side } from "../lifecycle";
import { partsOf, type ConceptParts } from "../parts";

type Concept = ConceptParts & { id: string; actionId: string };

/** Keeps the text as this side hands it to the other. */
export async function keepConceptVersion(tx: Tx, concept: Concept, { side, actor, now }: { side: Side; actor: Actor; now: Date }): Promise<void> {
  const number = (await lastConceptVersion(tx, concept.actionId)) + 1;
  await tx.insert(conceptVersions).values({ conceptId: concept.id, actionId: concept.actionId, number, writtenOn: dayOf(now), writtenByName: actor.personName, writtenBySide: side, parts: partsOf(concept) });
}

/** Number of the text that both sides have before them; 0 before the first was sent. */
export async function lastConceptVersion(tx: Tx, actionId: string): Promise<number> {
  const [last] = await tx.select({ number: max(conceptVersions.number) }).from(conceptVersions).where(eq(conceptVersions.actionId, actionId));
  return last?.number ?? 0;
}
