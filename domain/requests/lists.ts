/** How a request reached the facility. */
export const REQUEST_CHANNELS = ["portal", "letter", "eu_delegation"] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];
/** Channels of a request that the facility records for the authority. */
export const RECORDED_CHANNELS = ["letter", "eu_delegation"] as const satisfies readonly RequestChannel[];

/** Structured reasons of a refusal (rule 7). */
export const REFUSAL_REASONS = ["not_eligible", "outside_mandate", "overlap", "no_ownership", "not_feasible", "no_capacity", "incomplete", "not_published"] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How a service's answer reached the record. */
export const ANSWER_WAYS = ["link", "mail", "letter", "meeting"] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];
/** Ways of an answer that staff record by hand. */
export const RECORDED_ANSWER_WAYS = ["mail", "letter", "meeting"] as const satisfies readonly AnswerWay[];

/** Working days an EU service has before its silence is consent, where the programme says nothing else. */
export const SILENCE_DAYS = 5;

/** Languages an authority may write in; the tags are those of the `lang` attribute. */
export const REQUEST_LANGUAGES = ["en", "fr", "es", "pt", "ru", "ar"] as const;
export type RequestLanguage = (typeof REQUEST_LANGUAGES)[number];
