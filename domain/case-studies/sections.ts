/** The texts of a case study in the order in which they are read: the title with its hook, then the five of a final report. */
export const CASE_STUDY_SECTIONS = ["opening", "context", "concept", "practices", "impact", "lessons"] as const;
export type CaseStudySection = (typeof CASE_STUDY_SECTIONS)[number];

/** Those with a heading of their own. */
export const TOLD_SECTIONS = ["context", "concept", "practices", "impact", "lessons"] as const satisfies readonly CaseStudySection[];

/** Languages in which a case study is published. */
export const PUBLISHED_LANGUAGES = ["en", "fr"] as const;
export type PublishedLanguage = (typeof PUBLISHED_LANGUAGES)[number];

export const isCaseStudySection = (name: string): name is CaseStudySection => (CASE_STUDY_SECTIONS as readonly string[]).includes(name);
export const isPublishedLanguage = (code: string | undefined): code is PublishedLanguage => PUBLISHED_LANGUAGES.some((one) => one === code);
