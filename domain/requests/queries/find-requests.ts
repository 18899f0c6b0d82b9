import { and, asc, count, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import { as } from "@/db/client";
import { requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { INBOX_PAGE, statesOf, type InboxLine, type InboxSort, type InboxView } from "../inbox";
import type { Court } from "../lifecycle";

export type Inbox = { lines: InboxLine[]; hasMore: boolean; /** How many of the state each side holds. */ courts: Partial<Record<Court, number>> };

/** One page of the inbox, and how many requests each side holds. */
export async function findRequests(actor: Actor, { filter, court, sort, page }: InboxView): Promise<Inbox> {
  const isOfState = inArray(requests.state, [...statesOf(filter)]);
  return as(actor, async (tx) => {
    const lines = await tx.select(LINE).from(requests).where(and(isOfState, court ? eq(requests.court, court) : undefined)).orderBy(...ORDER[sort]).limit(INBOX_PAGE + 1).offset((page - 1) * INBOX_PAGE);
    const held = await tx.select({ court: requests.court, number: count() }).from(requests).where(isOfState).groupBy(requests.court);
    return { lines: lines.slice(0, INBOX_PAGE), hasMore: lines.length > INBOX_PAGE, courts: Object.fromEntries(held.flatMap((one) => (one.court ? [[one.court, one.number]] : []))) };
  });
}

const LINE = {
  reference: requests.reference, title: requests.title, language: requests.language, leadAuthorityName: requests.leadAuthorityName, country: requests.country, state: requests.state,
  outcome: requests.outcome, court: requests.court, courtSince: requests.courtSince, submittedOn: requests.submittedOn,
  opinionDueOn: sql<string | null>`(select min(due_on) from opinions p where p.request_id = "requests"."id" and p.state = 'asked' and "requests"."state" = 'in_consultation')`,
  roundDueOn: sql<string | null>`(select min(due_on) from request_rounds n where n.request_id = "requests"."id" and n.answered_on is null and "requests"."state" = 'returned')`,
};

const longestFirst = [asc(requests.courtSince), asc(requests.reference)];
const ORDER: Record<InboxSort, SQL[]> = { oldest: longestFirst, newest: [desc(requests.courtSince), asc(requests.reference)], holder: [asc(requests.court), ...longestFirst] };
