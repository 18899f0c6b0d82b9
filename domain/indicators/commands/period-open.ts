import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { lockedPeriods } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";

/** Does this day lie in no period that is locked? */
export async function isPeriodOpen(tx: Tx, actionId: string, day: PartialDate): Promise<boolean> {
  const [locked] = await tx.select({ id: lockedPeriods.id }).from(lockedPeriods)
    .where(and(eq(lockedPeriods.actionId, actionId), isNull(lockedPeriods.reopenedOn), lte(lockedPeriods.startsOn, day), gte(lockedPeriods.endsOn, day)));
  return !locked;
}

/** Refuses to write a value into a period that was reported on. */
export async function demandPeriodOpen(tx: Tx, actionId: string, day: PartialDate): Promise<void> {
  if (!(await isPeriodOpen(tx, actionId, day))) refuse({ kind: "unmet", missing: [{ key: "indicatorValues.periodOpen" }] });
}
