import { and, eq, gte, inArray } from "drizzle-orm";
import { SILENCE_DAYS } from "@/domain/requests/lists";
import { OPINION_CALENDARS } from "@/domain/requests/opinion-clock";
import type { Calendar } from "@/domain/requests/working-days";
import type { PartialDate } from "@/domain/shared/dates";
import type { Tx } from "./client";
import { holidays, programmePhases } from "./schema";

/** Closed days of the services and of the facility, from a day on. */
export async function readCalendars(tx: Tx, from: PartialDate): Promise<Calendar[]> {
  const closed = await tx.select({ calendar: holidays.calendar, on: holidays.on }).from(holidays).where(and(inArray(holidays.calendar, [...OPINION_CALENDARS]), gte(holidays.on, from)));
  return OPINION_CALENDARS.map((calendar) => new Set(closed.filter((day) => day.calendar === calendar).map(({ on }) => on)));
}

/** Working days after which silence is consent in the phase of a request. */
export async function readSilenceDays(tx: Tx, phaseId: string | null): Promise<number> {
  if (!phaseId) return SILENCE_DAYS;
  const [phase] = await tx.select({ days: programmePhases.silenceDays }).from(programmePhases).where(eq(programmePhases.id, phaseId));
  return phase?.days ?? SILENCE_DAYS;
}
