import { z } from "zod";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { filterHref, readFilter, type FilterOf, type SearchParams } from "@/domain/shared/address-filter";
import { PRIORITIES, RECOMMENDATION_CATEGORIES, RECOMMENDATION_STATES } from "./lifecycle";

export const LEDGER_VIEWS = ["table", "board"] as const;
/** By when: past its date, within thirty days, later, or without a date. */
export const DUE_FILTERS = ["late", "soon", "later", "none"] as const;

const FIELDS = {
  view: z.enum(LEDGER_VIEWS),
  q: z.string().trim().min(1).max(200),
  /** A state, or every one in which something is still expected. */
  state: z.enum([...RECOMMENDATION_STATES, "open"]),
  /** The body that leads: its number, or its name where it has none. */
  lead: z.union([z.uuid(), z.string().regex(/^name:./).max(210)]),
  category: z.enum(RECOMMENDATION_CATEGORIES),
  priority: z.enum(PRIORITIES),
  due: z.enum(DUE_FILTERS),
  country: z.enum(COUNTRY_CODES),
  page: z.coerce.number().int().min(1).max(500),
};

export type LedgerFilterName = keyof typeof FIELDS;
export type LedgerFilter = FilterOf<typeof FIELDS>;
const NAMES = Object.keys(FIELDS) as LedgerFilterName[];

/** Filters that narrow the ledger, in the order of the row above it. */
export const NARROWING = ["q", "state", "lead", "category", "priority", "due", "country"] as const satisfies readonly LedgerFilterName[];

export const PAGE_ROWS = 100;
/** Cards that a lane of the board shows; the rest is a link to the table. */
export const LANE_CARDS = 25;

/** What an address asks of the ledger. What makes no sense is named in `refused`; the rest applies. */
export function parseLedgerFilter(params: SearchParams): { filter: LedgerFilter; refused: LedgerFilterName[] } {
  return readFilter(FIELDS, params);
}

/** Address of the ledger under `path` with this filter and these changes; a change goes back to the first page. */
export function ledgerHref(path: string, filter: LedgerFilter, change: { [Name in LedgerFilterName]?: LedgerFilter[Name] | null } = {}): string {
  return filterHref(path, NAMES, { ...filter, page: undefined, ...change }, { view: "table", page: 1 });
}
