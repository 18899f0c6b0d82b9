import { and, asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, comparisonSheets, instruments } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { ApprovedSheet } from "../comparison";

/** The approved sheets of an Action with the figures they were approved with. */
export async function findApprovedSheets(actor: Actor, reference: string): Promise<ApprovedSheet[]> {
  if (!isReference(reference)) return [];
  const rows = await as(actor, (tx) => tx.select({
    number: comparisonSheets.number, shortEn: instruments.shortEn, shortFr: instruments.shortFr, titleEn: instruments.titleEn, titleFr: instruments.titleFr, country: comparisonSheets.country,
    approvedOn: comparisonSheets.approvedOn, onBehalfOf: comparisonSheets.onBehalfOf, rows: comparisonSheets.approvedRows, conforming: comparisonSheets.approvedConforming, gaps: comparisonSheets.approvedGaps,
  }).from(comparisonSheets).innerJoin(actions, eq(actions.id, comparisonSheets.actionId)).innerJoin(instruments, eq(instruments.id, comparisonSheets.instrumentId))
    .where(and(eq(actions.reference, reference), eq(comparisonSheets.state, "approved"))).orderBy(asc(comparisonSheets.number)));
  return rows as ApprovedSheet[];
}
