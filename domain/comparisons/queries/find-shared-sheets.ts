import { asc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, comparisonSheets, instruments } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { SharedSheet } from "../comparison";

/** The sheets of an Action that this authority may read, each with how far it has come. */
export async function findSharedSheets(actor: Actor, reference: string): Promise<SharedSheet[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx.select({
    number: comparisonSheets.number, shortEn: instruments.shortEn, shortFr: instruments.shortFr, titleEn: instruments.titleEn, titleFr: instruments.titleFr, country: comparisonSheets.country, state: comparisonSheets.state,
    rows: count(sql`true`), compared: count(sql`l.conformity is not null`), gaps: count(sql`l.conformity in ('partial', 'none')`),
  }).from(comparisonSheets).innerJoin(actions, eq(actions.id, comparisonSheets.actionId)).innerJoin(instruments, eq(instruments.id, comparisonSheets.instrumentId)).where(eq(actions.reference, reference)).orderBy(asc(comparisonSheets.number)));
}

const count = (condition: ReturnType<typeof sql>) => sql<number>`(select count(*)::int from legal_comparisons l where l.sheet_id = "comparison_sheets"."id" and ${condition})`;
