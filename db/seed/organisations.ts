import { countryName, iso3Of } from "@/domain/countries/list";
import type { OrganisationKind } from "@/domain/organisations/lists";
import { AUTHORITIES } from "./authorities";
import { idOf } from "./ids";
import { RECORD } from "./record";

type Organisation = { key: string; id: string; nameEn: string; nameFr: string; kind: OrganisationKind; country: string | null; covers: string[]; email: string | null };

// Delegation names in English take the article where the country's name does.
const WITH_ARTICLE = ["CAF", "COD", "DOM"];

const organisation = (key: string, kind: OrganisationKind, nameEn: string, nameFr: string, more: Partial<Organisation> = {}): Organisation => ({
  key, id: idOf(`organisation ${key}`), kind, nameEn, nameFr, country: null, covers: [], email: null, ...more,
});

const delegation = (country: string) => organisation(
  `delegation ${country}`, "eu_delegation",
  `EU Delegation to ${WITH_ARTICLE.includes(country) ? "the " : ""}${countryName(country, "en")}`, `Délégation de l’UE (${countryName(country, "fr")})`, { covers: [country], email: `delegation-${country.toLowerCase()}@example.org` },
);

const authority = (key: keyof typeof AUTHORITIES) => {
  const [kind, country, en, fr] = AUTHORITIES[key];
  return organisation(key, kind, en, fr, { country });
};

const partnerCountries = [...new Set([...RECORD.actions.flatMap(({ countries }) => countries), ...RECORD.requests_without_action.map(({ country }) => country)])].map((iso2) => iso3Of(iso2)!).sort();
const SHARED_DELEGATION = ["MDA", "UKR"];

/** Organisations that exist before anybody works: the facility, the EU services and delegations, the authorities of demonstration people. */
export const ORGANISATIONS: readonly Organisation[] = [
  organisation("facility", "facility", "Migration Capacity Facility", "Facilité d’appui aux capacités migratoires"),
  organisation("DG INTPA", "eu_service", "DG INTPA", "DG INTPA", { email: "intpa@example.org" }),
  organisation("DG HOME", "eu_service", "DG HOME", "DG HOME", { email: "home@example.org" }),
  organisation("DG NEAR", "eu_service", "DG NEAR", "DG NEAR", { email: "near@example.org" }),
  organisation("EEAS", "eu_service", "EEAS", "SEAE", { email: "eeas@example.org" }),
  organisation("delegation MDA UKR", "eu_delegation", "EU Delegations to Moldova and to Ukraine", "Délégations de l’UE en Moldavie et en Ukraine", { covers: SHARED_DELEGATION, email: "delegation-mda-ukr@example.org" }),
  ...partnerCountries.filter((country) => !SHARED_DELEGATION.includes(country)).map(delegation),
  organisation("BLR interior", "ministry", "Ministry of Internal Affairs (Belarus)", "Ministère de l’Intérieur (Biélorussie)", { country: "BLR" }),
  authority("CV interior"),
];
