import { and, asc, eq, isNull } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, outputs, outputSections } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { readTexts } from "@/domain/texts/queries/read-passages";
import type { OutputSection } from "../output";

/** The text of an output as the facility writes it, section by section, each in its languages. */
export async function findOutputText(actor: Actor, reference: string, number: number): Promise<OutputSection[]> {
  if (!isReference(reference)) return [];
  return as(actor, async (tx) => {
    const sections = await tx
      .select({ id: outputSections.id }).from(outputSections).innerJoin(outputs, eq(outputs.id, outputSections.outputId)).innerJoin(actions, eq(actions.id, outputs.actionId))
      .where(and(eq(actions.reference, reference), eq(outputs.number, number), isNull(outputSections.removedAt))).orderBy(asc(outputSections.position));
    const texts = await readTexts(tx, { table: "output_sections", ids: sections.map(({ id }) => id) });
    return sections.map(({ id }) => ({ id, text: texts.get(id)?.body ?? [] }));
  });
}
