import { z } from "zod";
import { readFilter, type FilterOf, type SearchParams } from "@/domain/shared/address-filter";
import { CONFORMITIES } from "./lifecycle";
import { isAdvisable, isGap, type ComparisonLine } from "./comparison";

/** `open`: nobody has compared it; `gap`: partial or none. */
export const SHOWN_CONFORMITIES = ["open", "gap", ...CONFORMITIES] as const;
/** `advice`: an agreed gap that has not become a recommendation. */
export const SHOWN_AGREEMENTS = ["agreed", "open", "advice"] as const;

const FIELDS = {
  q: z.string().trim().max(200),
  sheet: z.coerce.number().int().positive().max(9999),
  conformity: z.enum(SHOWN_CONFORMITIES),
  institution: z.union([z.literal("none"), z.uuid()]),
  agreement: z.enum(SHOWN_AGREEMENTS),
};

export type FilterName = keyof typeof FIELDS;
export const FILTER_NAMES = Object.keys(FIELDS) as FilterName[];
export type ComparisonFilter = FilterOf<typeof FIELDS>;

/** What an address asks of the grid. What makes no sense is named in `refused`; the rest applies. */
export function parseComparisonFilter(params: SearchParams): { filter: ComparisonFilter; refused: FilterName[] } {
  return readFilter(FIELDS, params);
}

/** The filter as it stands in an address; a page is left out, because another filter begins at its first. */
export function filterSearch(filter: ComparisonFilter): string {
  return new URLSearchParams(FILTER_NAMES.flatMap((name) => (filter[name] === undefined ? [] : [[name, String(filter[name])]]))).toString();
}

/** The rows that a filter shows, in their order. The same on the server, in the browser and in an export. */
export function filterLines<Line extends ComparisonLine>(lines: readonly Line[], filter: ComparisonFilter): Line[] {
  const words = plain(filter.q ?? "").split(/\s+/).filter(Boolean);
  return lines.filter((line) =>
    (filter.sheet === undefined || line.sheet === filter.sheet)
    && (filter.conformity === undefined || hasConformity(line, filter.conformity))
    && (filter.institution === undefined || (line.institutionId ?? "none") === filter.institution)
    && (filter.agreement === undefined || (filter.agreement === "agreed" ? line.agreedOn !== null : filter.agreement === "open" ? line.agreedOn === null : isAdvisable(line)))
    && (words.length === 0 || holds(line, words)));
}

function hasConformity({ conformity }: ComparisonLine, asked: (typeof SHOWN_CONFORMITIES)[number]): boolean {
  if (asked === "open") return conformity === null;
  return asked === "gap" ? isGap(conformity) : conformity === asked;
}

function holds(line: ComparisonLine, words: readonly string[]): boolean {
  const text = searched.get(line) ?? remember(line);
  return words.every((word) => text.includes(word));
}

// Each row is made ready for searching once, not once a key press; a saved row is a new one.
const searched = new WeakMap<ComparisonLine, string>();

function remember(line: ComparisonLine): string {
  const text = plain([line.article, line.headingEn, line.headingFr ?? "", line.provision, line.gap, line.proposal, line.effect, line.author].join("\n"));
  searched.set(line, text);
  return text;
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
