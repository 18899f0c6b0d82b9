import { desc } from "drizzle-orm";
import { as } from "@/db/client";
import { requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { AuthorityRequest } from "../authority-request";

/** The requests of an authority's people, latest first. */
export async function findAuthorityRequests(actor: Actor): Promise<AuthorityRequest[]> {
  return as(actor, (tx) => tx
    .select({ reference: requests.reference, title: requests.title, language: requests.language, state: requests.state, outcome: requests.outcome, court: requests.court, courtSince: requests.courtSince, lastEditedByName: requests.lastEditedByName })
    .from(requests)
    .orderBy(desc(requests.courtSince), desc(requests.reference))
    .limit(100));
}
