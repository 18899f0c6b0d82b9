import type { Level } from "@/domain/organisations/levels";
import type { OrganisationKind } from "@/domain/organisations/lists";

export const organisations = {
  kinds: {
    ministry: "Ministry",
    head_of_government_office: "Office of the president or prime minister",
    agency: "Agency",
    parliament_body: "Body of the parliament",
    ombudsperson: "Ombudsperson",
    judiciary: "Court or prosecution",
    municipality: "Municipality",
    regional_organisation: "Regional organisation",
    civil_society: "Civil society organisation",
    consortium: "Consortium",
    facility: "The facility",
    eu_service: "EU service",
    eu_delegation: "EU delegation",
    member_state_body: "Body of an EU Member State",
    international_organisation: "International organisation",
    programme: "Programme",
  } satisfies Record<OrganisationKind, string>,
  fields: {
    nameEn: "Name in English", nameFr: "Name in French", nameFrHint: "Leave empty where there is none: the English one then stands everywhere.", kind: "Kind", choose: "Choose",
    country: "Country", countryHint: "Where it is; empty for a regional organisation.", noCountry: "None",
    coversFold: "An EU delegation for several countries", covers: "Countries that the delegation covers", coversHint: "Without a tick it covers the country where it is.", website: "Website",
  },
  levels: { minister: "Minister", deputy_minister: "Deputy minister", director: "Director", head_of_unit: "Head of unit", officer: "Officer", other: "Other", unknown: "Not said" } satisfies Record<Level, string>,
} as const;
