import { nextDay, type PartialDate } from "@/domain/shared/dates";

/** Days on which one of the sides is closed, beside weekends. */
export type Calendar = ReadonlySet<PartialDate>;

/** Monday to Friday, and neither side is closed: on any other day a question could be neither answered nor asked back. */
export function isWorkingDay(day: PartialDate, calendars: readonly Calendar[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendars.some((closed) => closed.has(day));
}

/** The day `days` working days after `from`; the day itself does not count. */
export function addWorkingDays({ from, days, calendars }: { from: PartialDate; days: number; calendars: readonly Calendar[] }): PartialDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = nextDay(day);
    if (isWorkingDay(day, calendars)) left -= 1;
  }
  return day;
}

/** Working days after `from`, up to `to` and with it. */
export function workingDaysAfter(from: PartialDate, to: PartialDate, calendars: readonly Calendar[]): number {
  let count = 0;
  for (let day = nextDay(from); day <= to; day = nextDay(day)) if (isWorkingDay(day, calendars)) count += 1;
  return count;
}
