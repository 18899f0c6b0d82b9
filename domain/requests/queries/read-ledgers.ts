import { and, asc, eq, inArray, ne, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { auditEvents, requests } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import { courtLedger, type CourtLedger } from "../court";
import { courtPasses, PASSING, type CourtEvent } from "../court-passes";
import { programmeDay } from "../opinion-clock";
import { readCalendars } from "./read-calendars";

/** The ledgers of these requests by their id. A request whose date is less than a day has none: a year gives no days. */
export async function readLedgers(tx: Tx, { where, until }: { where: SQL | undefined; until: PartialDate }): Promise<Map<string, CourtLedger>> {
  const rows = await tx
    .select({ requestId: requests.id, submittedOn: requests.submittedOn, type: auditEvents.type, happenedAt: auditEvents.happenedAt, subjectTable: auditEvents.subjectTable, subjectId: auditEvents.subjectId, facts: auditEvents.facts })
    .from(auditEvents)
    .innerJoin(requests, eq(requests.id, auditEvents.requestId))
    .where(and(where, ne(requests.state, "draft"), inArray(auditEvents.type, [...PASSING])))
    .orderBy(asc(auditEvents.requestId), asc(auditEvents.happenedAt), asc(auditEvents.id));
  const events = new Map<string, CourtEvent[]>();
  for (const { requestId, submittedOn, happenedAt, ...event } of rows) {
    if (submittedOn && submittedOn.length < 10) continue;
    const on = programmeDay(happenedAt);
    events.set(requestId, [...(events.get(requestId) ?? []), { ...event, on }]);
  }
  const first = rows.reduce((day, { happenedAt }) => (programmeDay(happenedAt) < day ? programmeDay(happenedAt) : day), until);
  const calendars = events.size === 0 ? [] : await readCalendars(tx, first);
  return new Map([...events].map(([id, told]) => [id, courtLedger(courtPasses(told), { until, calendars })]));
}
