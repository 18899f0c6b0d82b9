import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { inCountry } from "@/db/country-actions";
import type { Actor } from "@/domain/policy/actor";
import type { CountryChanges } from "../delegation";

const MOST = 20;

/** What was recorded of a country's Actions since its reader was last there, as far as they may read it: the latest first. */
export async function findCountryChanges(actor: Actor, iso3: string, since: Date | null): Promise<CountryChanges> {
  if (since === null) return { since, total: 0, entries: [] };
  const [row] = await as(actor, (tx) => tx.execute<Omit<CountryChanges, "since">>(sql`
    with a as materialized (select id, reference from actions a where ${inCountry(sql`${iso3}::text`)}),
      e as materialized (select e.*, a.reference from audit_events e join a on a.id = e.action_id where e.recorded_at > ${since.toISOString()}::timestamptz)
    select (select count(*)::int from e) as total,
      (select coalesce(json_agg(json_build_object('reference', e.reference, 'id', e.id, 'type', e.type, 'happenedAt', to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'recordedAt', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'actorName', e.actor_name, 'organisationName', e.organisation_name, 'subjectTable', e.subject_table, 'reason', e.reason, 'facts', e.facts, 'changes', '[]'::json) order by e.recorded_at desc, e.id desc), '[]')
        from (select * from e order by recorded_at desc, id desc limit ${MOST}) e) as entries`));
  return { since, ...row! };
}
