import { z } from "zod";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { COURTS } from "@/domain/requests/lifecycle";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { filterHref, readFilter, type FilterOf, type SearchParams } from "@/domain/shared/address-filter";
import { ACTION_STAGES } from "./lifecycle";
import { ORIGINS, REGIONS, THEMES } from "./lists";
import { prefixQuery } from "./search-text";

export const SORTS = ["recent", "reference", "next", "waiting"] as const;
export type Sort = (typeof SORTS)[number];

/** Who is held to act; `nobody` for Actions that have ended. */
export const HOLDERS = [...COURTS, "nobody"] as const;

const FIELDS = {
  q: z.string().trim().max(200).refine((search) => prefixQuery(search) !== null),
  stage: z.enum([...ACTION_STAGES, "on_hold", "not_published"]),
  country: z.enum(COUNTRY_CODES),
  theme: z.enum(THEMES),
  region: z.enum(REGIONS),
  lead: z.union([z.literal("me"), z.uuid()]),
  held: z.enum(HOLDERS),
  year: z.string().regex(/^(19|20|21)\d\d$/),
  origin: z.enum(ORIGINS),
  shows: z.enum(CHARACTERISTICS),
  sort: z.enum(SORTS),
  after: z.string().max(200).transform(readCursor).refine((cursor) => cursor !== null),
};

export type FilterName = keyof typeof FIELDS;
export type ActionFilter = FilterOf<typeof FIELDS>;
const NAMES = Object.keys(FIELDS) as FilterName[];

/** Filters that narrow the list, in the order of the row above it. */
export const NARROWING = ["q", "stage", "country", "theme", "region", "lead", "held", "year", "origin", "shows"] as const satisfies readonly FilterName[];

export type Cursor = { key: string | null; id: string };

/** What an address asks of the list. What makes no sense is named in `refused`; the rest applies. */
export function parseActionFilter(params: SearchParams): { filter: ActionFilter; refused: FilterName[] } {
  return readFilter(FIELDS, params);
}

/** Address of the list with this filter and these changes; a change goes back to the first page. */
export function actionsHref(filter: ActionFilter, change: { [Name in FilterName]?: ActionFilter[Name] | null } = {}): string {
  const { after, ...values } = { ...filter, after: undefined, ...change };
  return filterHref("/actions", NAMES, { ...values, after: after && writeCursor(after) }, { sort: "recent" });
}

function writeCursor({ key, id }: Cursor): string {
  return `${key ?? ""}~${id}`;
}

// The key goes into a comparison with the sorted column, so it must have that column's form.
function readCursor(value: string): Cursor | null {
  const at = value.lastIndexOf("~");
  const [key, id] = [value.slice(0, at), value.slice(at + 1)];
  const isKey = key === "" || /^[A-Z0-9]{2,8}-\d{4}-\d{2,}$/.test(key) || /^\d{4}(-\d\d(-\d\d)?)?$/.test(key) || /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+\d\d$/.test(key);
  return at >= 0 && isKey && z.uuid().safeParse(id).success ? { key: key || null, id } : null;
}
