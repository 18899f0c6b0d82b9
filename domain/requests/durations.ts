import type { CourtLedger } from "./court";

/** Parts of a request's life whose usual length is told: until it is read, consulted, decided, and the whole. */
export const DURATION_SPANS = ["reading", "consultation", "decision", "whole"] as const;
export type DurationSpan = (typeof DURATION_SPANS)[number];

/** Days in the median, over so many past cases, counted on that day; null where there were too few. */
export type UsualDurations = Record<DurationSpan, { medianDays: number; cases: number; countedOn: string } | null>;

/** Fewer past cases than these say nothing about the next one. */
export const FEWEST_CASES = 5;

/** How many days each part of a decided request took; a part that it never had is missing. */
export function spansOf({ periods, days }: Pick<CourtLedger, "periods" | "days">): Partial<Record<DurationSpan, number>> {
  const sent = periods.slice(periods.findIndex(({ side }) => side === "facility"));
  const asked = sent.findIndex(({ side }) => side === "services");
  const whole = sent.reduce((sum, period) => sum + period.days, 0);
  if (asked < 0) return { whole };
  const sum = (all: typeof periods) => all.reduce((total, period) => total + period.days, 0);
  const heard = sent.findIndex(({ side }, index) => index > asked && side === "committee");
  const reading = sum(sent.slice(0, asked).filter(({ side }) => side === "facility"));
  if (heard < 0) return { whole, reading };
  return { whole, reading, consultation: sum(sent.slice(asked, heard)), decision: days.committee };
}
