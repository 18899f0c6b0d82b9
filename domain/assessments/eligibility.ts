import type { Region } from "@/domain/actions/lists";
import type { OrganisationKind } from "@/domain/organisations/lists";

/** Who may ask in a phase of the programme. An absent rule excludes nobody. */
export type EligibilityRules = {
  countries?: string[];
  regions?: Region[];
  excludedCountries?: string[];
  excludedKinds?: OrganisationKind[];
  note?: string;
};
