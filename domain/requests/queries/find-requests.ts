import { asc, desc, inArray, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { INBOX_PAGE, statesOf, type InboxFilter, type InboxLine } from "../inbox";

/** One page of the inbox: what waits longest first; what is over, latest first. */
export async function findRequests(actor: Actor, { filter, page }: { filter: InboxFilter; page: number }): Promise<{ lines: InboxLine[]; hasMore: boolean }> {
  const isOver = filter === "decided" || filter === "withdrawn";
  const lines = await as(actor, (tx) => tx
    .select({
      reference: requests.reference, title: requests.title, language: requests.language, leadAuthorityName: requests.leadAuthorityName, country: requests.country, state: requests.state,
      outcome: requests.outcome, court: requests.court, courtSince: requests.courtSince, submittedOn: requests.submittedOn,
      opinionDueOn: sql<string | null>`(select min(due_on) from opinions p where p.request_id = "requests"."id" and p.state = 'asked')`,
    })
    .from(requests)
    .where(inArray(requests.state, [...statesOf(filter)]))
    .orderBy(isOver ? desc(requests.courtSince) : asc(requests.courtSince), asc(requests.reference))
    .limit(INBOX_PAGE + 1)
    .offset((page - 1) * INBOX_PAGE));
  return { lines: lines.slice(0, INBOX_PAGE), hasMore: lines.length > INBOX_PAGE };
}
