import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actionAsAt, type ActionAsAt, type KeptRecord, type ListedPeople } from "../action-as-at";
import type { AsAt } from "../as-at";
import { bound, countsAt } from "./kept-values";

/**
 * One Action at a past moment, with its request, inside a running transaction; undefined when the Action does not exist for this
 * actor. One statement. A report that is frozen reads its figures with this, and again later with the moment at which they were known.
 */
export async function readActionAsAt(tx: Tx, reference: string, asAt: AsAt): Promise<ActionAsAt | undefined> {
  const [row] = await tx.execute<{ records: KeptRecord[]; people: ListedPeople }>(sql`
    with kept as materialized (
      select v.* from field_values v join actions a on v.action_id = a.id where a.reference = ${reference}
      union all select v.* from field_values v join actions a on v.request_id = a.request_id where a.reference = ${reference} and v.subject_table = 'requests'),
    past as materialized (
      select subject_table, record_id, jsonb_object_agg(field, value) filter (where value is not null) as fields, bool_or(recorded_at >= ${bound(asAt)}) as later
      from (select distinct on (v.subject_table, v.record_id, v.field) v.* from kept v where ${countsAt(asAt)} order by v.subject_table, v.record_id, v.field, v.id desc) v
      group by subject_table, record_id having bool_or(field = 'id' and value is not null)),
    present as (select distinct on (record_id) record_id, value from kept where field in ('state', 'stage') order by record_id, id desc)
    select
      coalesce((select json_agg(json_build_object('table', p.subject_table, 'id', p.record_id, 'fields', p.fields, 'stateNow', n.value, 'isEnteredLater', p.later))
        from past p left join present n on n.record_id = p.record_id where p.subject_table <> 'participants'), '[]') as records,
      (select json_build_object('all', count(distinct fields->>'person_key'), 'women', count(distinct fields->>'person_key') filter (where fields->>'sex' = 'female'), 'men', count(distinct fields->>'person_key') filter (where fields->>'sex' = 'male'),
        'listed', coalesce(json_agg(distinct fields->>'activity_id'), '[]'))
        from past where subject_table = 'participants') as people
    from actions where reference = ${reference}`);
  return row && actionAsAt(row.records, row.people);
}
