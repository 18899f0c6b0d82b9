/** Languages a brief is written in. */
export const BRIEF_LANGUAGES = ["en", "fr"] as const;
export type BriefLanguage = (typeof BRIEF_LANGUAGES)[number];

/** What to say when it comes up by itself, and what to know before somebody else brings it up. */
export const LINE_KINDS = ["say", "sensitive"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A line is read in a car: one or two sentences. */
export const MOST_LINE = 240;
