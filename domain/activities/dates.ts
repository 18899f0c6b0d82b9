import type { PartialDate } from "@/domain/shared/dates";
import type { ActivityState } from "./lifecycle";

export type DatedActivity = { state: ActivityState; titleEn: string; startsOn: PartialDate | null; endsOn: PartialDate | null };

type ActionDates = { nextOn: PartialDate | null; nextWhat: string | null; firstActivityOn: PartialDate | null; lastActivityOn: PartialDate | null };

/** What the plan says of its Action: the next activity ahead, and the first and last one that took place. */
export function actionDatesOf(activities: readonly DatedActivity[], today: PartialDate): ActionDates {
  const ahead = activities.filter(({ state, startsOn }) => (state === "planned" || state === "confirmed") && startsOn !== null && !isPast(startsOn, today));
  const next = ahead.sort((one, other) => compare(one.startsOn!, other.startsOn!))[0];
  const held = activities.filter(({ state, startsOn }) => (state === "held" || state === "reported") && startsOn !== null);
  return {
    nextOn: next?.startsOn ?? null,
    nextWhat: next?.titleEn ?? null,
    firstActivityOn: held.map(({ startsOn }) => startsOn!).sort(compare)[0] ?? null,
    lastActivityOn: held.map(({ startsOn, endsOn }) => endsOn ?? startsOn!).sort(compare).at(-1) ?? null,
  };
}

/** True when the date says at least which month. */
export function namesMonth(date: PartialDate | null): boolean {
  return date !== null && date.length >= 7;
}

/** True when the end is not before the start; a month or year must not end a day that is more precise. */
export function endsInTime(startsOn: PartialDate | null, endsOn: PartialDate | null): boolean {
  return startsOn === null || endsOn === null || endsOn >= startsOn;
}

/** A month is past when it is over, not when it has begun. */
export function isPast(date: PartialDate, today: PartialDate): boolean {
  return date < today.slice(0, date.length);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
