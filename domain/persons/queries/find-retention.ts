import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { KEPT_DAYS } from "@/db/kept-forms";
import type { Actor } from "@/domain/policy/actor";
import { addDays, type PartialDate } from "@/domain/shared/dates";
import { LOOK_AHEAD_DAYS, LOOK_BACK_DAYS, type Going, type Gone } from "../retention";

/** What the worker will remove in the days to come, by rule and record, soonest first. */
export async function findGoing(actor: Actor, today: PartialDate): Promise<Going[]> {
  const until = addDays(today, LOOK_AHEAD_DAYS);
  const rows = await as(actor, (tx) => tx.execute<Going>(sql`
    select 'curricula' as rule, null as reference, e.id as "expertId", e.full_name as name, count(d.id)::int as count, e.cv_keep_until as "lastDay"
      from experts e join documents d on d.expert_id = e.id where e.cv_keep_until <= ${until} group by e.id
    union all select 'participant_names', a.reference, null, null, count(*)::int, n.delete_after from participant_names n join actions a on a.id = n.action_id where n.delete_after <= ${until} group by a.reference, n.delete_after
    union all select 'presence_names', a.reference, null, null, count(*)::int, n.delete_after from presentation_names n join actions a on a.id = n.action_id where n.delete_after <= ${until} group by a.reference, n.delete_after
    order by "lastDay", rule, reference, name`));
  return [...rows, ...(await formsGoing(actor, until))];
}

/** Forms are their writers' own: each sees when theirs go, and nobody sees those of others. */
async function formsGoing(actor: Actor, until: PartialDate): Promise<Going[]> {
  const rows = await as(actor, (tx) => tx.execute<Going>(sql`
    select 'kept_forms' as rule, null as reference, null as "expertId", null as name, count(*)::int as count, last as "lastDay"
      from (select to_char((kept_at at time zone 'UTC')::date + ${KEPT_DAYS}::int, 'YYYY-MM-DD') as last from kept_forms) f where last <= ${until} group by last order by last`));
  return [...rows];
}

/** What was removed in the year behind, newest first, as the history tells it: when, by which rule, how much; never what. */
export async function findGone(actor: Actor, today: PartialDate): Promise<Gone[]> {
  const since = addDays(today, -LOOK_BACK_DAYS);
  const rows = await as(actor, (tx) => tx.execute<Gone>(sql`
    select v.id::int as id, to_char(v.happened_at at time zone 'UTC', 'YYYY-MM-DD') as "on", v.type as kind, a.reference, coalesce((v.facts->>'count')::int, (v.facts->>'files')::int, 0) as count, v.reason
    from audit_events v left join actions a on a.id = v.action_id
    where v.type in ('participants.forgotten', 'expert.cv_removed') and v.happened_at >= ${since}::date order by v.happened_at desc, v.id desc limit 200`));
  return [...rows];
}
