import { desc } from "drizzle-orm";
import { as } from "@/db/client";
import { requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { Court, Decision, RequestState } from "../lifecycle";

export type AuthorityRequest = { reference: string; title: string; language: string; state: RequestState; outcome: Decision | null; court: Court | null; courtSince: string | null; lastEditedByName: string | null };

/** The requests of an authority's people, latest first. */
export async function findAuthorityRequests(actor: Actor): Promise<AuthorityRequest[]> {
  return as(actor, (tx) => tx
    .select({ reference: requests.reference, title: requests.title, language: requests.language, state: requests.state, outcome: requests.outcome, court: requests.court, courtSince: requests.courtSince, lastEditedByName: requests.lastEditedByName })
    .from(requests)
    .orderBy(desc(requests.courtSince), desc(requests.reference))
    .limit(100));
}
