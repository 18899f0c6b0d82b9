import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { recommendationOrigins, recommendations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { keepAdviceWords, type Spoken } from "./keep-advice-words";
import { insertOthers, namesOf, type Other } from "./write-addressees";

type Origins = Omit<typeof recommendationOrigins.$inferInsert, "id" | "recommendationId" | "actionId">[];
type Row = typeof recommendations.$inferSelect;
type Facts = Pick<Row, "textEn" | "textFr" | "category" | "priority" | "addresseeId" | "addresseeName" | "dueOn"> & Partial<Pick<Row, "contactName" | "contactEmail" | "contactLocale">>;
export type New = { actionId: string; actor: Actor; facts: Facts; others: readonly Other[]; origins: Origins; spoken: Omit<Spoken, "fits">; now: Date };

/** Writes a new recommendation under the next number of its Action, whose row the caller holds; answers with what its events need. */
export async function insertRecommendation(tx: Tx, { actionId, actor, facts, others, origins, spoken, now }: New) {
  const [last] = await tx.select({ number: max(recommendations.number) }).from(recommendations).where(eq(recommendations.actionId, actionId));
  const recommendation = { ...facts, id: crypto.randomUUID(), actionId, number: (last?.number ?? 0) + 1, proposedBySeatId: actor.seatId };
  await tx.insert(recommendations).values(recommendation);
  await insertOthers(tx, { recommendationId: recommendation.id, actionId, others });
  await tx.insert(recommendationOrigins).values(origins.map((source) => ({ ...source, id: crypto.randomUUID(), recommendationId: recommendation.id, actionId })));
  await keepAdviceWords(tx, { actor, now, actionId, recommendationId: recommendation.id, words: facts, spoken: { ...spoken, fits: true } });
  recordChanges(tx, changesOf({}, { ...facts, addresseeId: undefined, others: namesOf(others) }));
  return recommendation;
}
