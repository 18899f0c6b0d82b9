import { earliestDay, latestDay } from "@/domain/countries/zones";
import type { PartialDate } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";

/** Where a typed day is judged: on the clocks of the countries concerned, whichever has begun the later day, and at home. */
type Where = { now: Date; countries: readonly string[] };

/** Refuses a date of something that is said to have happened but lies ahead in every place concerned. */
export function refuseFuture(field: string, date: PartialDate, { now, countries }: Where): void {
  if (date > latestDay(countries, now)) refuseField(field, "future");
}

/** Refuses a day that is to come but is over in every place concerned. */
export function refusePast(field: string, day: PartialDate, { now, countries }: Where): void {
  if (day < earliestDay(countries, now)) refuseField(field, "pastDay");
}
