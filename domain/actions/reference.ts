import type { Region } from "./lists";

/** True for text that could be the reference of an Action; everything else is unknown without asking the database. */
export function isReference(text: string): boolean {
  return /^[A-Z0-9]{2,8}-\d{4}-\d{2,}$/.test(text) && text.length <= 40;
}

/** Codes that stand where a country's would, for Actions of a region. */
export const REGION_CODES: Record<Region, string> = {
  western_and_central_africa: "WCA",
  eastern_and_southern_africa: "ESA",
  asia: "ASIA",
  eu_neighbourhood: "NEAR",
  latin_america_and_the_caribbean: "LAC",
};

/** Series in which an Action is numbered: its country and year, or its region's code when it has not exactly one country. */
export function referenceSeries({ countries, region, scope, year }: { countries: readonly string[]; region: Region | null; scope?: string | null; year: string }): string {
  const place = scope || (countries.length === 1 ? countries[0]! : region ? REGION_CODES[region] : (countries[0] ?? "INT"));
  return `${place}-${year}`;
}

/** `BLR-2016` and 1 make `BLR-2016-01`. */
export function referenceOf(series: string, number: number): string {
  return `${series}-${String(number).padStart(2, "0")}`;
}
