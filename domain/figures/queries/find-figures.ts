import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, contextFigures } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { Figure } from "../figure";

/** The context figures of an Action in the order of their footnotes. */
export async function findFigures(actor: Actor, reference: string): Promise<Figure[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx
    .select({ number: contextFigures.number, textEn: contextFigures.textEn, textFr: contextFigures.textFr, value: contextFigures.value, unit: contextFigures.unit, year: contextFigures.year, source: contextFigures.source, sourceUrl: contextFigures.sourceUrl })
    .from(contextFigures).innerJoin(actions, eq(actions.id, contextFigures.actionId)).where(eq(actions.reference, reference)).orderBy(asc(contextFigures.number)));
}
