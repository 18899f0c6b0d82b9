import { and, eq, gt } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { holidays } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import { SILENCE_DAYS } from "../lists";
import { addWorkingDays } from "../working-days";

/** The day on which the silence of a service asked on `askedOn` becomes consent, by the calendar of the EU institutions. */
export async function silenceDate(tx: Tx, askedOn: PartialDate): Promise<PartialDate> {
  const closed = await tx.select({ on: holidays.on }).from(holidays).where(and(eq(holidays.calendar, "eu"), gt(holidays.on, askedOn)));
  return addWorkingDays({ from: askedOn, days: SILENCE_DAYS, holidays: new Set(closed.map(({ on }) => on)) });
}
