import { expect, test } from "vitest";
import { eligibilityOf, type EligibilityRules } from "./eligibility";

const belarus = { country: "BLR", region: "eu_neighbourhood", authorityKinds: ["ministry"] } as const;
const phase = (eligibility: EligibilityRules) => ({ name: "III", eligibility });

const CASES: [string, Parameters<typeof eligibilityOf>, boolean | null, string[]][] = [
  ["no phase runs on the day", [belarus, null], null, ["no_phase"]],
  ["the country's region is covered", [belarus, phase({ regions: ["eu_neighbourhood"] })], true, ["region_covered", "kind_allowed"]],
  ["the country's region is not covered", [{ ...belarus, region: null }, phase({ regions: ["eu_neighbourhood"] })], false, ["region_not_covered", "kind_allowed"]],
  ["a listed country needs no region", [{ ...belarus, region: null }, phase({ regions: ["eu_neighbourhood"], countries: ["BLR"] })], true, ["country_listed", "kind_allowed"]],
  ["a list without the country", [belarus, phase({ countries: ["MDA"] })], false, ["country_not_listed", "kind_allowed"]],
  ["an excluded country in a covered region", [belarus, phase({ regions: ["eu_neighbourhood"], excludedCountries: ["BLR"] })], false, ["country_excluded", "kind_allowed"]],
  ["only excluded kinds ask", [{ ...belarus, authorityKinds: ["civil_society"] }, phase({ excludedKinds: ["civil_society"] })], false, ["country_listed", "kind_excluded"]],
  ["an excluded kind asks with a ministry", [{ ...belarus, authorityKinds: ["civil_society", "ministry"] }, phase({ excludedKinds: ["civil_society"] })], true, ["country_listed", "kind_allowed"]],
  ["a request without a country, where countries matter", [{ country: null, region: null, authorityKinds: ["regional_organisation"] }, phase({ regions: ["eu_neighbourhood"] })], null, ["no_country", "kind_allowed"]],
];
test.each(CASES)("%s", (_, given, expected, reasons) => {
  const { isEligible, reasons: found } = eligibilityOf(...given);
  expect({ isEligible, reasons: found.map(({ key }) => key) }).toEqual({ isEligible: expected, reasons });
});
