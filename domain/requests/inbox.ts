import type { Court, Decision, RequestState } from "./lifecycle";
import { REQUEST_OPEN } from "./lifecycle";

/** What the inbox can be narrowed to; a draft is its authority's own until it is sent. */
export const INBOX_FILTERS = ["open", "submitted", "returned", "in_consultation", "decided", "withdrawn"] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** States behind a filter. */
export function statesOf(filter: InboxFilter): readonly RequestState[] {
  return filter === "open" ? REQUEST_OPEN : [filter];
}

/** The filter in the address: everything that waits for somebody when there is none, undefined when it is unknown. */
export function inboxFilter(value: string | string[] | undefined): InboxFilter | undefined {
  return value === undefined ? "open" : INBOX_FILTERS.find((one) => one === value);
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
};
