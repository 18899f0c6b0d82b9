/** How a request reached the facility. */
export const REQUEST_CHANNELS = ["portal", "letter", "eu_delegation"] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** Structured reasons of a refusal (rule 7). */
export const REFUSAL_REASONS = ["not_eligible", "outside_mandate", "overlap", "no_ownership", "not_feasible", "no_capacity", "incomplete", "not_published"] as const;

/** Working days an EU service has before its silence is consent. */
export const SILENCE_DAYS = 5;
