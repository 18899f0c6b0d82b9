/** Parts of a request's life whose usual length is told: until it is read, consulted, decided, and the whole. */
export const DURATION_SPANS = ["reading", "consultation", "decision", "whole"] as const;
export type DurationSpan = (typeof DURATION_SPANS)[number];

/** Days in the median, over so many past cases, counted on that day; null where there were too few. */
export type UsualDurations = Record<DurationSpan, { medianDays: number; cases: number; countedOn: string } | null>;

/** Fewer past cases than these say nothing about the next one. */
export const FEWEST_CASES = 5;
