export const EXPERT_CATEGORIES = ["eu_civil_servant", "partner_country_official", "eu_agency_staff", "international_organisation", "academic", "ngo", "private_consultant", "national_expert"] as const;
export type ExpertCategory = (typeof EXPERT_CATEGORIES)[number];

/** Languages experts work in: those of the Union, and those of the partners' administrations. Names come from the platform. */
export const EXPERT_LANGUAGES = [
  "en", "fr", "es", "pt", "ru", "ar", "bg", "cs", "da", "de", "el", "et", "fi", "hr", "hu", "it", "lt", "lv", "nl", "pl", "ro", "sk", "sl", "sv", "sq", "sr", "mk", "tr", "uk", "hy", "ka", "az", "fa", "ur", "bn", "vi", "am", "sw",
] as const;
export type ExpertLanguage = (typeof EXPERT_LANGUAGES)[number];
