import { z } from "zod";
import { THEMES } from "@/domain/actions/lists";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { filterHref, readFilter, type FilterOf, type SearchParams } from "@/domain/shared/address-filter";

/** What is searched together, in the order in which the kinds are offered. */
export const FOUND_KINDS = ["lesson", "recommendation", "case_study", "output", "action"] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

const FIELDS = {
  q: z.string().trim().min(1).max(200).refine((value) => !/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(value)),
  kind: z.enum(FOUND_KINDS),
  theme: z.enum(THEMES),
  country: z.enum(COUNTRY_CODES),
  page: z.coerce.number().int().min(1).max(200),
};

export type SearchName = keyof typeof FIELDS;
export type SearchFilter = FilterOf<typeof FIELDS>;
const NAMES = Object.keys(FIELDS) as SearchName[];
export const FOUND_ROWS = 20;

/** What an address asks for. What makes no sense is named in `refused`; the rest applies. */
export function parseSearch(params: SearchParams): { filter: SearchFilter; refused: SearchName[] } {
  return readFilter(FIELDS, params);
}

/** Address of a search under `path` with these changes; a change goes back to the first page. */
export function searchHref(path: string, filter: SearchFilter, change: { [Name in SearchName]?: SearchFilter[Name] | null } = {}): string {
  return filterHref(path, NAMES, { ...filter, page: undefined, ...change }, { page: 1 });
}

/** Something that was found, with the words that made it be found between `FOUND_START` and `FOUND_END`. */
export type Found = { kind: FoundKind; reference: string; /** Of the lesson, the recommendation or the output. */ number: number | null; language: string; title: string | null; excerpt: string | null; /** None where the reader does not see its Action: a case study that is public. */ actionTitleEn: string | null; actionTitleFr: string | null };
export type SearchPage = { rows: Found[]; total: number; counts: Partial<Record<FoundKind, number>> };

// Characters that no text of ours can hold: what stands between them is found, whatever else the text says.
export const FOUND_START = "\u0002";
export const FOUND_END = "\u0003";

/** A text in pieces, each found or not. */
export function piecesOf(text: string): { text: string; isFound: boolean }[] {
  return text.split(FOUND_START).flatMap((part, index) => {
    if (index === 0) return [{ text: part, isFound: false }];
    const [found = "", ...rest] = part.split(FOUND_END);
    return [{ text: found, isFound: true }, { text: rest.join(""), isFound: false }];
  }).filter((piece) => piece.text !== "");
}
