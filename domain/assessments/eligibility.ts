import type { ExpertCategory } from "@/domain/experts/lists";
import type { Region } from "@/domain/actions/lists";
import type { OrganisationKind } from "@/domain/organisations/lists";

/** Who may ask in a phase of the programme. An absent rule excludes nobody. */
export type EligibilityRules = {
  countries?: string[];
  regions?: Region[];
  excludedCountries?: string[];
  excludedKinds?: OrganisationKind[];
  /** Categories of experts that may be sent; absent means any. */
  expertCategories?: ExpertCategory[];
  note?: string;
};

export type Phase = { name: string; eligibility: EligibilityRules };

export const ELIGIBILITY_REASONS = ["no_phase", "no_country", "country_listed", "country_not_listed", "country_excluded", "region_covered", "region_not_covered", "kind_excluded", "kind_allowed"] as const;
export type EligibilityReason = { key: (typeof ELIGIBILITY_REASONS)[number]; values: { phase?: string; country?: string; region?: Region; kind?: OrganisationKind } };
export type Eligibility = { isEligible: boolean | null; reasons: EligibilityReason[] };

type Asking = { country: string | null; region: Region | null; authorityKinds: readonly OrganisationKind[] };

/** Whether these authorities may ask in a phase, with each reason; null where nothing can be said. A country that is listed needs no region. */
export function eligibilityOf({ country, region, authorityKinds }: Asking, phase: Phase | null): Eligibility {
  if (!phase) return { isEligible: null, reasons: [{ key: "no_phase", values: {} }] };
  const judged = [placeOf({ country, region }, phase), ...kindsOf(authorityKinds, phase)];
  const isEligible = judged.some(({ met }) => met === false) ? false : judged.some(({ met }) => met === null) ? null : true;
  return { isEligible, reasons: judged.map(({ met: _, ...reason }) => reason) };
}

type Judged = EligibilityReason & { met: boolean | null };

function placeOf({ country, region }: Pick<Asking, "country" | "region">, { name: phase, eligibility: { countries, regions, excludedCountries } }: Phase): Judged {
  if (!country) return { key: "no_country", values: { phase }, met: countries || regions ? null : true };
  if (excludedCountries?.includes(country)) return { key: "country_excluded", values: { phase, country }, met: false };
  if (countries?.includes(country)) return { key: "country_listed", values: { phase, country }, met: true };
  if (regions && region && regions.includes(region)) return { key: "region_covered", values: { phase, country, region }, met: true };
  if (regions) return { key: "region_not_covered", values: { phase, country }, met: false };
  return countries ? { key: "country_not_listed", values: { phase, country }, met: false } : { key: "country_listed", values: { phase, country }, met: true };
}

/** One authority of a kind that may ask carries those that may not. */
function kindsOf(kinds: readonly OrganisationKind[], { name: phase, eligibility: { excludedKinds = [] } }: Phase): Judged[] {
  const allowed = kinds.find((kind) => !excludedKinds.includes(kind));
  const excluded = [...new Set(kinds.filter((kind) => excludedKinds.includes(kind)))];
  if (allowed) return [{ key: "kind_allowed", values: { phase, kind: allowed }, met: true }];
  return excluded.map((kind) => ({ key: "kind_excluded", values: { phase, kind }, met: false }));
}
