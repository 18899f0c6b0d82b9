import { and, eq, exists, isNull, ne, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { checkIns, links, updateAskItems, updateAsks } from "@/db/schema";

/** A link that asks several things is spent with the last answer. */
export async function spendWhenAnswered(tx: Tx, { askId, linkId, now }: { askId: string; linkId: string; now: Date }): Promise<void> {
  const unanswered = tx.select({ id: updateAskItems.recommendationId }).from(updateAskItems).where(and(eq(updateAskItems.askId, updateAsks.id), isNull(updateAskItems.answeredOn)));
  const unused = tx.select({ id: checkIns.id }).from(checkIns).where(and(eq(checkIns.id, updateAsks.checkInId), eq(updateAsks.asksUse, true), ne(checkIns.state, "answered")));
  const open = await tx.select({ id: updateAsks.id }).from(updateAsks).where(and(eq(updateAsks.id, askId), or(exists(unanswered), exists(unused))));
  if (open.length === 0) await tx.update(links).set({ usedAt: now }).where(eq(links.id, linkId));
}
