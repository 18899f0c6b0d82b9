import { sql, type SQL } from "drizzle-orm";
import { bound, countsAt } from "@/domain/as-at/queries/kept-values";
import type { AsAt } from "@/domain/as-at/as-at";
import { findCountry } from "@/domain/countries/list";

/** Whose cases are counted: of every country or of one, whose regional Actions belong to it. */
export type Reach = { asAt: AsAt; country: string | null };

/** The Actions `a` and the requests `q` of the country. */
export function inReach({ country }: Reach): { actions: SQL; requests: SQL } {
  if (!country) return { actions: sql`true`, requests: sql`true` };
  const region = findCountry(country)?.region ?? null;
  const named = sql`a.country_codes @> array[${country}]::text[]`;
  return { actions: region ? sql`(${named} or (a.country_codes = '{}' and a.region = ${region}::region))` : named, requests: sql`q.country = ${country}` };
}

/** What a field of each record of a table said at the moment, and since when. */
export const valuesAt = (asAt: AsAt, table: string, field: string): SQL => sql`
  select distinct on (v.record_id) v.record_id, v.value, v.happened_at, v.recorded_at >= ${bound(asAt)} as later from field_values v
  where v.subject_table = ${table}::kept_table and v.field = ${field} and ${countsAt(asAt)} order by v.record_id, v.id desc`;

/** Tables of what stood where: stages, holds, advice and requests of the reach, drafts apart. */
export function standing(reach: Reach): { stages: SQL; holds: SQL; advice: SQL; asked: SQL } {
  const { asAt } = reach;
  const { actions, requests } = inReach(reach);
  return {
    stages: sql`select s.*, a.reference from (${valuesAt(asAt, "actions", "stage")}) s join actions a on a.id = s.record_id where s.value is not null and ${actions}`,
    holds: sql`select s.*, a.reference from (${valuesAt(asAt, "actions", "on_hold_since")}) s join actions a on a.id = s.record_id where s.value is not null and ${actions}`,
    advice: sql`select s.*, a.reference, r.number, r.action_id from (${valuesAt(asAt, "recommendations", "state")}) s join recommendations r on r.id = s.record_id join actions a on a.id = r.action_id where s.value is not null and ${actions}`,
    asked: sql`select s.*, q.reference from (${valuesAt(asAt, "requests", "state")}) s join requests q on q.id = s.record_id where s.value <> 'draft' and ${requests}`,
  };
}

/** Every stay in a stretch until the moment, with its end where it has one. Actions of the public record were never followed from stage to stage. */
export function stays(reach: Reach): SQL {
  const { actions, requests } = inReach(reach);
  return sql`
    select record_id, stretch, since, until, extract(epoch from coalesce(until, ${bound(reach.asAt)}) - since) / 86400 as days from (
      select v.record_id, v.value as stretch, v.happened_at as since, lead(v.happened_at) over (partition by v.record_id order by v.happened_at, v.id) as until
      from field_values v join actions a on a.id = v.record_id
      where v.subject_table = 'actions' and v.field = 'stage' and a.origin = 'request' and ${countsAt(reach.asAt)} and ${actions}
      union all
      select record_id, 'request', since, case when is_over then changed end from (
        select v.record_id, min(v.happened_at) filter (where v.value <> 'draft') as since, max(v.happened_at) as changed, (array_agg(v.value order by v.id desc))[1] in ('decided', 'withdrawn', 'merged') as is_over
        from field_values v join requests q on q.id = v.record_id
        where v.subject_table = 'requests' and v.field = 'state' and ${countsAt(reach.asAt)} and ${requests} group by v.record_id) asking
      where since is not null) stay
    where stretch in ('request', 'design', 'implementation', 'reporting', 'follow_up')`;
}
