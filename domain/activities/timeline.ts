import { addMonths, type PartialDate } from "@/domain/shared/dates";
import type { PlanRow } from "./plan";

/** Where things stand on a line of time, as parts of the whole between 0 and 1. */
export type Timeline = {
  /** First and last day that is shown. */
  from: PartialDate;
  to: PartialDate;
  /** Where each month, quarter or year begins. */
  ticks: { date: PartialDate; at: number }[];
  bars: (Pick<PlanRow, "number" | "state" | "planOrigin" | "needs"> & { start: number; end: number; /** The day is not known: the end of the bar is a guess. */ isOpenStart: boolean; isOpenEnd: boolean })[];
  today: number | null;
};

/** The line of time of a plan; null when no activity has a date. Activities without one have no bar. */
export function timelineOf(rows: readonly PlanRow[], today: PartialDate): Timeline | null {
  const dated = rows.filter(({ startsOn }) => startsOn !== null);
  if (dated.length === 0) return null;
  const first = dated.map(({ startsOn }) => firstDay(startsOn!)).sort()[0]!;
  const last = dated.map(({ startsOn, endsOn }) => lastDay(endsOn ?? startsOn!)).sort().at(-1)!;
  const from = `${first.slice(0, 7)}-01`;
  const to = lastDay(last.slice(0, 7));
  const at = (day: PartialDate) => (dayNumber(day) - dayNumber(from)) / (dayNumber(to) + 1 - dayNumber(from));
  return {
    from, to, ticks: ticksOf(from, to).map((date) => ({ date, at: at(date) })),
    bars: dated.map(({ number, state, planOrigin, needs, startsOn, endsOn }) => ({
      number, state, planOrigin, needs, start: at(firstDay(startsOn!)), end: at(lastDay(endsOn ?? startsOn!)) + 1 / (dayNumber(to) + 1 - dayNumber(from)), isOpenStart: startsOn!.length < 10, isOpenEnd: (endsOn ?? startsOn!).length < 10,
    })),
    today: today >= from && today <= to ? at(today) : null,
  };
}

/** Where a day stands on a line of time; null outside it. */
export function placeOf({ from, to }: Pick<Timeline, "from" | "to">, day: PartialDate): number | null {
  return day < from || day > to ? null : (dayNumber(day) - dayNumber(from)) / (dayNumber(to) + 1 - dayNumber(from));
}

// At most a dozen ticks: months, then quarters, then years.
function ticksOf(from: PartialDate, to: PartialDate): PartialDate[] {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const step = months <= 12 ? 1 : months <= 36 ? 3 : 12;
  const all = Array.from({ length: months }, (_, index) => addMonths(from, index));
  return all.filter((date, index) => index === 0 || (Number(date.slice(5, 7)) - 1) % step === 0).filter((_, index, kept) => index !== 0 || kept.length < 2 || dayNumber(kept[1]!) - dayNumber(kept[0]!) > step * 15);
}

const firstDay = (date: PartialDate) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: PartialDate) => (date.length === 10 ? date : date.length === 4 ? `${date}-12-31` : new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10));
const dayNumber = (day: PartialDate) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
