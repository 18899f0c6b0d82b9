import type { Court, Decision, RequestState } from "./lifecycle";

/** One of an authority's own requests, as a line of its first page. */
export type AuthorityRequest = { reference: string; title: string; language: string; state: RequestState; outcome: Decision | null; court: Court | null; courtSince: string | null; lastEditedByName: string | null };
