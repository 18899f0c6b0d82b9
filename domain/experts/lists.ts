export const EXPERT_CATEGORIES = ["eu_civil_servant", "partner_country_official", "eu_agency_staff", "international_organisation", "academic", "ngo", "private_consultant", "national_expert"] as const;
export type ExpertCategory = (typeof EXPERT_CATEGORIES)[number];
