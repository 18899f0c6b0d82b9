import { dayOf, type PartialDate } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";

/** Refuses a date of something that is said to have happened but lies ahead. */
export function refuseFuture(field: string, date: PartialDate, now: Date): void {
  if (date > dayOf(now)) refuseField(field, "future");
}
