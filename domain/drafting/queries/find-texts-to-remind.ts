import { and, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, draftingTexts } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { addDays, type PartialDate } from "@/domain/shared/dates";
import { REMIND_BEFORE } from "../lists";

/** Texts whose last day is near, of which nobody was reminded in this round, and on which an institution that was asked has said less than it was asked. Those of an Action on hold wait. */
export async function findTextsToRemind(actor: Actor, today: PartialDate): Promise<{ reference: string; number: number }[]> {
  return as(actor, (tx) => tx.select({ reference: actions.reference, number: draftingTexts.number }).from(draftingTexts).innerJoin(actions, eq(actions.id, draftingTexts.actionId))
    .where(and(eq(draftingTexts.state, "open"), isNull(draftingTexts.remindedOn), gte(draftingTexts.dueOn, today), lte(draftingTexts.dueOn, addDays(today, REMIND_BEFORE)), LATE, sql`${actions.onHoldSince} is null and ${actions.stage} not in ('closed', 'closed_early', 'cancelled')`)));
}

const LATE = sql`exists(select from drafting_asks k join drafting_paragraphs p on p.text_id = k.text_id where k.text_id = ${draftingTexts.id} and k.round = ${draftingTexts.round} and k.way <> 'none'
  and not exists(select from drafting_positions x where x.paragraph_id = p.id and x.words = p.words and x.organisation_id = k.organisation_id))`;
