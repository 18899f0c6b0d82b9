import { and, gte, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { holidays } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import { OPINION_CALENDARS } from "../opinion-clock";
import type { Calendar } from "../working-days";

/** Closed days of the services and of the facility, from a day on. */
export async function readCalendars(tx: Tx, from: PartialDate): Promise<Calendar[]> {
  const closed = await tx.select({ calendar: holidays.calendar, on: holidays.on }).from(holidays).where(and(inArray(holidays.calendar, [...OPINION_CALENDARS]), gte(holidays.on, from)));
  return OPINION_CALENDARS.map((calendar) => new Set(closed.filter((day) => day.calendar === calendar).map(({ on }) => on)));
}
