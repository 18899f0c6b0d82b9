import { countryName } from "@/domain/countries/list";

type Searchable = {
  reference: string;
  titleEn: string;
  titleFr?: string | null;
  publishedLabel?: string | null;
  regionLabel?: string | null;
  countryCodes: readonly string[];
  authorities: readonly string[];
};

/** Everything an Action is found by, in both languages, as plain words. The one place that decides it. */
export function searchTextOf(action: Searchable): string {
  const countries = action.countryCodes.flatMap((code) => [code, countryName(code, "en"), countryName(code, "fr")]);
  const all = [action.reference, action.titleEn, action.titleFr, action.publishedLabel, action.regionLabel, ...countries, ...action.authorities];
  return [...new Set(all.filter(Boolean).flatMap((text) => wordsOf(text!)))].join(" ");
}

/** Letters and digits of a text, in order; what an index and a query must cut the same way. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{Ll}\p{Lo}\p{Nd}]+/u).filter(Boolean);
}

/** A search as a prefix query for `to_tsquery('simple', …)`, every word to be found; null when nothing is asked. */
export function prefixQuery(search: string): string | null {
  const words = wordsOf(search).slice(0, 12).map((word) => word.slice(0, 60));
  return words.length > 0 ? words.map((word) => `${word}:*`).join(" & ") : null;
}
