import { and, asc, eq, inArray, ne, type SQL } from "drizzle-orm";
import { courtLedger, type CourtLedger } from "@/domain/requests/court";
import { courtPasses, hasDays, PASSING, type CourtEvent } from "@/domain/requests/court-passes";
import { programmeDay } from "@/domain/requests/opinion-clock";
import type { PartialDate } from "@/domain/shared/dates";
import { readCalendars } from "./calendars";
import type { Tx } from "./client";
import { auditEvents, requests } from "./schema";

/** The ledgers of these requests by their id. A request of which a date is less than a day has none: a year gives no days. */
export async function readLedgers(tx: Tx, { where, until }: { where: SQL | undefined; until: PartialDate }): Promise<Map<string, CourtLedger>> {
  const rows = await tx
    .select({ requestId: requests.id, submittedOn: requests.submittedOn, type: auditEvents.type, happenedAt: auditEvents.happenedAt, subjectTable: auditEvents.subjectTable, subjectId: auditEvents.subjectId, facts: auditEvents.facts })
    .from(auditEvents)
    .innerJoin(requests, eq(requests.id, auditEvents.requestId))
    .where(and(where, ne(requests.state, "draft"), inArray(auditEvents.type, [...PASSING])))
    .orderBy(asc(auditEvents.requestId), asc(auditEvents.happenedAt), asc(auditEvents.id));
  const told = new Map<string, { events: CourtEvent[]; submittedOn: PartialDate | null }>();
  for (const { requestId, submittedOn, happenedAt, ...event } of rows) {
    const one = told.get(requestId) ?? { events: [], submittedOn };
    one.events.push({ ...event, on: programmeDay(happenedAt) });
    told.set(requestId, one);
  }
  const dated = [...told].filter(([, { events, submittedOn }]) => hasDays(events, submittedOn));
  if (dated.length === 0) return new Map();
  const first = dated.map(([, { events }]) => events[0]!.on).reduce((one, other) => (one < other ? one : other));
  const calendars = await readCalendars(tx, first);
  return new Map(dated.map(([id, { events }]) => [id, courtLedger(courtPasses(events), { until, calendars })]));
}
