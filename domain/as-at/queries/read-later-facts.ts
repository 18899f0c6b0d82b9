import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { PartialDate } from "@/domain/shared/dates";
import type { AsAt } from "../as-at";
import { LATER_ROWS, type LaterFacts } from "../later-facts";

/**
 * What was recorded after a moment about the time before it, the latest first; and how many facts bear an earlier moment but were written
 * here afterwards. `of` says whose history of `audit_events e` is read. One statement.
 */
export async function readLaterFacts(tx: Tx, { of, at, asAt }: { of: SQL; at: PartialDate; asAt: AsAt }): Promise<LaterFacts> {
  // A year or a month counts once it is over: of 2018 nobody knows whether June had come.
  const later = sql`${of} and e.about_on <= ${at} and (length(e.about_on) = 10 or e.about_on < left(${at}, length(e.about_on))) and e.happened_at >= ${moment(asAt.before)}`;
  const entered = sql`from audit_events e where ${of} and e.happened_at < ${moment(asAt.before)} and e.recorded_at >= ${moment(asAt.knownBefore ?? asAt.before)}`;
  const [row] = await tx.execute<LaterFacts>(sql`
    select (select count(*)::int from audit_events e where ${later}) as total,
      coalesce((select json_agg(f) from (select ${FACT} from audit_events e left join actions a on a.id = e.action_id where ${later} order by e.happened_at desc, e.id desc limit ${LATER_ROWS}) f), '[]') as facts,
      (select json_build_object('count', count(*), 'from', ${day(sql`min(e.recorded_at)`)}, 'to', ${day(sql`max(e.recorded_at)`)}) ${entered}) as entered`);
  return row!;
}

const moment = (value: Date) => sql`${value.toISOString()}::timestamptz`;
const day = (value: SQL) => sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD')`;
const iso = (value: SQL) => sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const FACT = sql`e.id, e.type, ${iso(sql`e.happened_at`)} as "happenedAt", ${iso(sql`e.recorded_at`)} as "recordedAt", e.about_on as "aboutOn", e.actor_name as "actorName", e.organisation_name as "organisationName",
  e.subject_table as "subjectTable", e.reason, e.facts, e.changes, a.reference`;
