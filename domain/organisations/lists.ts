export const ORGANISATION_KINDS = [
  "ministry", "head_of_government_office", "agency", "parliament_body", "ombudsperson", "judiciary", "municipality", "regional_organisation", "civil_society", "consortium",
  "facility", "eu_service", "eu_delegation", "member_state_body", "international_organisation", "programme",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Kinds that may ask the facility for help; civil society only together with one of the others. */
export const REQUESTER_KINDS = [
  "ministry", "head_of_government_office", "agency", "parliament_body", "ombudsperson", "judiciary", "municipality", "regional_organisation", "civil_society", "consortium",
] as const satisfies readonly OrganisationKind[];

export const EVIDENCE_KINDS = ["document", "web_page", "official_journal", "statement", "record"] as const;
