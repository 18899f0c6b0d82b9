import { z } from "zod";
import { filterHref, readFilter, type FilterOf, type SearchParams } from "@/domain/shared/address-filter";
import { EVENT_TYPES, type EventType } from "./events";

const DAY = z.iso.date();

const FIELDS = {
  /** What happened. */
  type: z.enum(EVENT_TYPES),
  /** Who did it, by the name that the history keeps. */
  person: z.string().trim().min(1).max(200),
  /** Days on which it happened, both included. */
  from: DAY,
  to: DAY,
  /** The entry that the page begins after. */
  after: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
};

export type HistoryFilter = FilterOf<typeof FIELDS>;

/** What can be chosen in a history: what happened in it, and who did it. */
export type HistoryChoices = { types: readonly EventType[]; people: readonly string[] };

/** What an address asks of a history; what makes no sense is not asked. */
export function parseHistoryFilter(params: SearchParams): HistoryFilter {
  return readFilter(FIELDS, params).filter;
}

/** Is anything left out? */
export const isNarrowed = ({ type, person, from, to }: HistoryFilter) => [type, person, from, to].some((one) => one !== undefined);

/** Address of the history under `path` with this filter, from the entry `after` on. */
export function historyHref(path: string, filter: HistoryFilter, after?: number): string {
  return filterHref(path, ["type", "person", "from", "to", "after"], { ...filter, after });
}
