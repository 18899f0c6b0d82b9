import { and, eq, exists, sql } from "drizzle-orm";
import { DURATION_SPANS, spansOf, type DurationSpan } from "@/domain/requests/durations";
import { median } from "@/domain/requests/request-times";
import type { PartialDate } from "@/domain/shared/dates";
import type { Tx } from "./client";
import { readLedgers } from "./ledgers";
import { auditEvents, requests, usualDurations } from "./schema";

export type CountedDuration = { span: DurationSpan; medianDays: number; cases: number };

/**
 * Medians over the decided requests that were sent through the portal: of those recorded afterwards nobody knows when they
 * were read or passed on.
 */
async function countDurationsNow(tx: Tx, until: PartialDate): Promise<CountedDuration[]> {
  const sent = tx.select({ one: sql`1` }).from(auditEvents).where(and(eq(auditEvents.requestId, requests.id), eq(auditEvents.type, "request.sent")));
  const ledgers = await readLedgers(tx, { where: and(eq(requests.state, "decided"), exists(sent)), until });
  const spans = [...ledgers.values()].map(spansOf);
  return DURATION_SPANS.flatMap((span) => {
    const days = spans.flatMap((one) => one[span] ?? []);
    return days.length === 0 ? [] : [{ span, medianDays: median(days), cases: days.length }];
  });
}

/** What differs from what was counted last. */
export async function changedDurations(tx: Tx, until: PartialDate): Promise<CountedDuration[]> {
  const [counted, known] = [await countDurationsNow(tx, until), await tx.select().from(usualDurations)];
  return counted.filter(({ span, medianDays, cases }) => !known.some((row) => row.span === span && row.medianDays === medianDays && row.cases === cases));
}
