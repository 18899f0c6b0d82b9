import { dayOf, type PartialDate } from "@/domain/shared/dates";

/** The day `days` working days after `from`: weekends and holidays do not count, nor does the day itself. */
export function addWorkingDays({ from, days, holidays }: { from: PartialDate; days: number; holidays: ReadonlySet<PartialDate> }): PartialDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = nextDay(day);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** True for Monday to Friday, except holidays. */
export function isWorkingDay(day: PartialDate, holidays: ReadonlySet<PartialDate>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

const nextDay = (day: PartialDate) => dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000));
