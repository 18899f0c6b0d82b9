/** Parts of a request's life whose usual length is told: until it is read, consulted, decided, and the whole. */
export const DURATION_SPANS = ["reading", "consultation", "decision", "whole"] as const;
export type DurationSpan = (typeof DURATION_SPANS)[number];

/** Fewer past cases than these say nothing about the next one. */
export const FEWEST_CASES = 5;
