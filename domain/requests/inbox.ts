import type { PartialDate } from "@/domain/shared/dates";
import { COURTS, REQUEST_OPEN, type Court, type Decision, type RequestState } from "./lifecycle";

/** What the inbox can be narrowed to; a draft is its authority's own until it is sent. */
export const INBOX_FILTERS = ["open", "submitted", "returned", "in_consultation", "decided", "withdrawn", "merged"] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** States behind a filter. */
export function statesOf(filter: InboxFilter): readonly RequestState[] {
  return filter === "open" ? REQUEST_OPEN : [filter];
}

/** By the days it has been held, the longest or the shortest first; or by who holds it, and then the longest first. */
export const INBOX_SORTS = ["oldest", "newest", "holder"] as const;
export type InboxSort = (typeof INBOX_SORTS)[number];

/** What the address says of the inbox; the address is the only place that says it. */
export type InboxView = { filter: InboxFilter; court: Court | null; sort: InboxSort; page: number };

type Told = string | string[] | undefined;

/** The view in the address. What it says that does not exist is left out, and `isUnderstood` is false. */
export function inboxView({ state, court, sort }: { state?: Told; court?: Told; sort?: Told }, page: number): { view: InboxView; isUnderstood: boolean } {
  const [filter, holder, order] = [oneOf(INBOX_FILTERS, state), oneOf(COURTS, court), oneOf(INBOX_SORTS, sort)];
  const view: InboxView = { filter: filter ?? "open", court: holder ?? null, sort: order ?? firstSort(filter ?? "open"), page };
  return { view, isUnderstood: [filter, holder, order].every((one) => one !== undefined) };
}

/** Null where the address says nothing, undefined where it says something else. */
function oneOf<Code extends string>(list: readonly Code[], value: Told): Code | null | undefined {
  return value === undefined ? null : list.find((one) => one === value);
}

// What is over is read from its end.
const firstSort = (filter: InboxFilter): InboxSort => (REQUEST_OVER.some((one) => one === filter) ? "newest" : "oldest");
const REQUEST_OVER = ["decided", "withdrawn", "merged"] as const satisfies readonly InboxFilter[];

/** The address of a view, with as little in it as tells it. */
export function inboxAddress({ filter, court, sort, page }: InboxView): string {
  const search = new URLSearchParams({
    ...(filter === "open" ? {} : { state: filter }), ...(court ? { court } : {}), ...(sort === firstSort(filter) ? {} : { sort }), ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return search ? `/requests?${search}` : "/requests";
}

/** The same view with another state of requests in it, in that state's own order and from its first page. */
export function inboxOf(view: InboxView, filter: InboxFilter): InboxView {
  const sort = view.sort === firstSort(view.filter) ? firstSort(filter) : view.sort;
  return { ...view, filter, sort, court: REQUEST_OVER.some((one) => one === filter) ? null : view.court, page: 1 };
}

export const INBOX_PAGE = 50;

export type InboxLine = {
  reference: string;
  title: string;
  language: string;
  leadAuthorityName: string;
  country: string | null;
  state: RequestState;
  outcome: Decision | null;
  court: Court | null;
  courtSince: string | null;
  submittedOn: string | null;
  /** Next day on which an open opinion is due. */
  opinionDueOn: string | null;
  /** Day by which the authority answers the open round. */
  roundDueOn: string | null;
};

export type InboxDue = { what: "opinion" | "round"; on: PartialDate; isLate: boolean };

/** What a request waits for with a day of its own, and whether that day has passed. */
export function duesOf({ opinionDueOn, roundDueOn }: Pick<InboxLine, "opinionDueOn" | "roundDueOn">, today: PartialDate): InboxDue[] {
  const due = (what: InboxDue["what"], on: string | null) => (on ? [{ what, on, isLate: on < today }] : []);
  return [...due("opinion", opinionDueOn), ...due("round", roundDueOn)];
}
