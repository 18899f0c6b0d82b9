import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { conceptVersions } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { Side } from "../lifecycle";
import type { Concept } from "./load-concept";

/** Keeps the text as this side hands it to the other: these very versions of its words. */
export async function keepConceptVersion(tx: Tx, concept: Pick<Concept, "id" | "actionId" | "language">, { side, actor, now, textIds }: { side: Side; actor: Actor; now: Date; textIds: string[] }): Promise<void> {
  const number = (await lastConceptVersion(tx, concept.actionId)) + 1;
  await tx.insert(conceptVersions).values({ conceptId: concept.id, actionId: concept.actionId, number, writtenOn: dayOf(now), writtenByName: actor.personName, writtenBySide: side, language: concept.language, textIds });
}

/** Number of the text that both sides have before them; 0 before the first was sent. */
export async function lastConceptVersion(tx: Tx, actionId: string): Promise<number> {
  const [last] = await tx.select({ number: max(conceptVersions.number) }).from(conceptVersions).where(eq(conceptVersions.actionId, actionId));
  return last?.number ?? 0;
}
