import { desc } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { requests } from "@/db/schema";
import type { AuthorityRequest } from "../authority-request";

/** The requests of an authority's people, latest first. */
export async function readAuthorityRequests(tx: Tx): Promise<AuthorityRequest[]> {
  return tx
    .select({ reference: requests.reference, title: requests.title, language: requests.language, state: requests.state, outcome: requests.outcome, court: requests.court, courtSince: requests.courtSince, lastEditedByName: requests.lastEditedByName })
    .from(requests)
    .orderBy(desc(requests.courtSince), desc(requests.reference))
    .limit(100);
}
