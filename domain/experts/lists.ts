export const EXPERT_CATEGORIES = ["eu_civil_servant", "partner_country_official", "eu_agency_staff", "international_organisation", "academic", "ngo", "private_consultant", "national_expert"] as const;
export type ExpertCategory = (typeof EXPERT_CATEGORIES)[number];

/** Categories of people who serve a state or the Union. */
export const PUBLIC_SECTOR = ["eu_civil_servant", "partner_country_official", "eu_agency_staff"] as const satisfies readonly ExpertCategory[];

/** Languages experts work in: those of the Union, and those of the partners' administrations. Names come from the platform. */
export const EXPERT_LANGUAGES = [
  "en", "fr", "es", "pt", "ru", "ar", "bg", "cs", "da", "de", "el", "et", "fi", "hr", "hu", "it", "lt", "lv", "nl", "pl", "ro", "sk", "sl", "sv", "sq", "sr", "mk", "tr", "uk", "hy", "ka", "az", "fa", "ur", "bn", "vi", "am", "sw",
] as const;
export type ExpertLanguage = (typeof EXPERT_LANGUAGES)[number];

/** Levels of the common European framework, and the language somebody grew up with; the order is that of skill. */
export const LANGUAGE_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2", "native"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** How well a topic is known; the order is that of depth. */
export const TOPIC_LEVELS = ["knows", "worked_on", "led"] as const;
export type TopicLevel = (typeof TOPIC_LEVELS)[number];

export const APPRAISAL_SIDES = ["facility", "authority"] as const;
export type AppraisalSide = (typeof APPRAISAL_SIDES)[number];

/** What an appraisal says of each criterion: words, never a number. */
export const APPRAISAL_WORDS = ["more_than_needed", "as_needed", "partly", "not_enough"] as const;
export type AppraisalWord = (typeof APPRAISAL_WORDS)[number];
export const APPRAISAL_CRITERIA = ["expertise", "communication", "preparation"] as const;
export type AppraisalCriterion = (typeof APPRAISAL_CRITERIA)[number];
export const AGAIN_WORDS = ["yes", "for_other_work", "no"] as const;
export type AgainWord = (typeof AGAIN_WORDS)[number];
