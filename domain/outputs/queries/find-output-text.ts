import { and, asc, eq, isNull } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, outputs, outputSections } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { readTexts } from "@/domain/texts/queries/read-passages";
import type { Comment, OutputSection } from "../output";
import { readComments } from "./read-comments";

export type WrittenText = { sections: OutputSection[]; /** On the whole, or on sections that were taken out. */ others: Comment[] };

/** The text of an output as the facility writes it, section by section, each in its languages, with what was said of it. */
export async function findOutputText(actor: Actor, reference: string, number: number): Promise<WrittenText> {
  if (!isReference(reference)) return { sections: [], others: [] };
  return as(actor, async (tx) => {
    const [output] = await tx.select({ id: outputs.id }).from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(and(eq(actions.reference, reference), eq(outputs.number, number)));
    return output ? readWrittenText(tx, output.id) : { sections: [], others: [] };
  });
}

/** The same of an output that was found before. */
export async function readWrittenText(tx: Tx, outputId: string): Promise<WrittenText> {
  const sections = await tx.select({ id: outputSections.id }).from(outputSections).where(and(eq(outputSections.outputId, outputId), isNull(outputSections.removedAt))).orderBy(asc(outputSections.position));
  const texts = await readTexts(tx, { table: "output_sections", ids: sections.map(({ id }) => id) });
  const comments = await readComments(tx, outputId);
  return {
    sections: sections.map(({ id }) => ({ id, text: texts.get(id)?.body ?? [], comments: comments.filter(({ sectionId }) => sectionId === id) })),
    others: comments.filter(({ sectionId }) => !sections.some(({ id }) => id === sectionId)),
  };
}
