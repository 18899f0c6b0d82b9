import { desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, draftingTexts } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { DraftingLine } from "../text";

/** The texts of an Action's group that this reader may know of, the newest first. One statement. */
export async function findTexts(actor: Actor, reference: string): Promise<DraftingLine[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx.select(LINE).from(draftingTexts).innerJoin(actions, eq(actions.id, draftingTexts.actionId)).where(eq(actions.reference, reference)).orderBy(desc(draftingTexts.number)));
}

export const LINE = {
  number: draftingTexts.number, title: draftingTexts.title, language: draftingTexts.language, state: draftingTexts.state, round: draftingTexts.round, dueOn: draftingTexts.dueOn, agreedOn: draftingTexts.agreedOn,
  paragraphs: sql<number>`(select count(*)::int from drafting_paragraphs p where p.text_id = "drafting_texts"."id")`,
};
