import { and, asc, between, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { holidays } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";

export type CountryHoliday = { on: PartialDate; nameEn: string; nameFr: string };

/** Public holidays of these countries between two days, as far as they are on record; a country's calendar is named by its code. */
export async function findHolidays(actor: Actor, countries: readonly string[], { from, to }: { from: PartialDate; to: PartialDate }): Promise<CountryHoliday[]> {
  if (countries.length === 0) return [];
  return as(actor, (tx) => tx.selectDistinct({ on: holidays.on, nameEn: holidays.nameEn, nameFr: holidays.nameFr }).from(holidays).where(and(inArray(holidays.calendar, [...countries]), between(holidays.on, from, to))).orderBy(asc(holidays.on)));
}
