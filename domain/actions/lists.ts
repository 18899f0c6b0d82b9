export const THEMES = ["migration_and_development", "irregular_migration_and_trafficking", "horizontal", "legal_migration_and_mobility", "international_protection_and_asylum"] as const;
export type Theme = (typeof THEMES)[number];

export const SPECIFIC_AREAS = [
  "diaspora_affairs", "migration_and_development", "irregular_migration", "migrant_smuggling", "trafficking_in_human_beings", "border_management_and_security",
  "return_and_readmission", "labour_migration", "integration", "international_protection_and_asylum_policy", "data_management", "migration_legislation", "consular_affairs",
  "training_capacities", "communication", "migration_and_health", "climate_change", "children_in_migration", "human_rights",
] as const;
export type SpecificArea = (typeof SPECIFIC_AREAS)[number];

export const REGIONS = ["western_and_central_africa", "eastern_and_southern_africa", "asia", "eu_neighbourhood", "latin_america_and_the_caribbean"] as const;
export type Region = (typeof REGIONS)[number];

/** Every Action is registered from a request that Suivi followed, or from the public record of the years before. */
export const ORIGINS = ["request", "public_record"] as const;

/** What a public page said of an Action's state when its record was taken. */
export const PUBLISHED_STATUSES = ["completed", "ongoing", "suspended", "closed_early", "unknown"] as const;
export type PublishedStatus = (typeof PUBLISHED_STATUSES)[number];

/** The requesting authority signed; a partner authority works on it. */
export const AUTHORITY_PARTS = ["requesting", "partner"] as const;
