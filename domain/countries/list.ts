import type { Region } from "@/domain/actions/lists";
import { MEMBER_STATE_ROWS, OTHER_ROWS } from "./other-rows";
import { PARTNER_ROWS } from "./partner-rows";
import type { CountryRow } from "./row";

export type Country = {
  iso3: string;
  iso2: string;
  en: string;
  fr: string;
  /** Region of the facility's work; null for countries it does not work in. */
  region: Region | null;
  isEuMember: boolean;
  /** Footnote that the asterisk in the name points to. */
  noteEn?: string;
  noteFr?: string;
};

// The wording of both footnotes is fixed by the EU institutions for every text that names them.
const NOTES: Record<string, { noteEn: string; noteFr: string }> = {
  XKX: {
    noteEn: "This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.",
    noteFr: "Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244/1999 du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo.",
  },
  PSE: {
    noteEn: "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.",
    noteFr: "Cette dénomination ne saurait être interprétée comme une reconnaissance d’un État de Palestine et est sans préjudice de la position de chaque État membre sur cette question.",
  },
};

const byEnglishName = new Intl.Collator("en");

/** Every country and territory of ISO 3166-1, and Kosovo, in the order of the English names. */
export const COUNTRIES: readonly Country[] = [
  ...(Object.keys(PARTNER_ROWS) as Region[]).flatMap((region) => PARTNER_ROWS[region].map((row) => country(row, region, false))),
  ...MEMBER_STATE_ROWS.map((row) => country(row, null, true)),
  ...OTHER_ROWS.map((row) => country(row, null, false)),
].sort((one, other) => byEnglishName.compare(one.en, other.en));

export const COUNTRY_CODES = COUNTRIES.map(({ iso3 }) => iso3) as [string, ...string[]];

const BY_ISO3 = new Map(COUNTRIES.map((one) => [one.iso3, one]));
const BY_ISO2 = new Map(COUNTRIES.map((one) => [one.iso2, one.iso3]));
const OPTIONS = { en: options("en"), fr: options("fr") };

/** The country with this alpha-3 code. */
export function findCountry(iso3: string): Country | undefined {
  return BY_ISO3.get(iso3);
}

/** The name in the reader's language; a code that is no country is shown as it is. */
export function countryName(iso3: string, locale: string): string {
  const found = BY_ISO3.get(iso3);
  if (!found) return iso3;
  return locale === "fr" ? found.fr : found.en;
}

/** Every country for a select, in the alphabetical order of the reader's language. */
export function countryOptions(locale: string): readonly { value: string; label: string }[] {
  return locale === "fr" ? OPTIONS.fr : OPTIONS.en;
}

/** `BLR` for `BY`. */
export function iso3Of(iso2: string): string | undefined {
  return BY_ISO2.get(iso2);
}

function country([iso3, iso2, en, fr]: CountryRow, region: Region | null, isEuMember: boolean): Country {
  return { iso3, iso2, en, fr, region, isEuMember, ...NOTES[iso3] };
}

function options(locale: "en" | "fr") {
  const byName = new Intl.Collator(locale);
  return COUNTRIES.map((one) => ({ value: one.iso3, label: one[locale] })).sort((one, other) => byName.compare(one.label, other.label));
}
