import { sql, type SQL } from "drizzle-orm";
import { fragment, literals } from "@/db/fragments";
import { bound, countsAt } from "@/domain/as-at/queries/kept-values";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";
import { inReach, standing, valuesAt, type Reach } from "./portfolio-parts";

/** Open recommendations with the band of their age, counted from the day on which they were made. */
export function ages(reach: Reach): SQL {
  const { advice } = standing(reach);
  const made = sql`(select min(v.happened_at) from field_values v where v.subject_table = 'recommendations' and v.record_id = t.record_id and v.field = 'state' and ${countsAt(reach.asAt)})`;
  return sql`select t.*, t.value || '.' || case when d.days < 182 then '0' when d.days < 365 then '6' when d.days < 730 then '12' else '24' end as key, d.days
    from (${advice}) t cross join lateral (select extract(epoch from ${bound(reach.asAt)} - ${made}) / 86400 as days offset 0) d where t.value in (${literals(RECOMMENDATION_OPEN)})`;
}

/** Check-ins with their state and answer, and the days from the asking to the answer. */
export function checks(reach: Reach): SQL {
  const moment = (state: string) => sql`(select min(v.happened_at) from field_values v where v.subject_table = 'check_ins' and v.record_id = s.record_id and v.field = 'state' and v.value = ${state} and ${countsAt(reach.asAt)})`;
  return sql`select s.record_id, s.value, s.happened_at, s.later, k.months, k.action_id, a.reference, u.value as use, case when s.value = 'answered' then extract(epoch from ${moment("answered")} - ${moment("asked")}) / 86400 end as days
    from (${valuesAt(reach.asAt, "check_ins", "state")}) s join check_ins k on k.id = s.record_id join actions a on a.id = k.action_id
    left join (${valuesAt(reach.asAt, "check_ins", "strategy_use")}) u on u.record_id = s.record_id where s.value is not null and ${inReach(reach).actions}`;
}

/** Handovers that were suggested by then, with their receiver. */
export function transfers(reach: Reach): SQL {
  return sql`select s.record_id, s.value, s.happened_at, s.later, h.action_id, a.reference, p.code, p.name_en, p.name_fr
    from (${valuesAt(reach.asAt, "handovers", "state")}) s join handovers h on h.id = s.record_id join programmes p on p.id = h.programme_id join actions a on a.id = h.action_id where s.value is not null and ${inReach(reach).actions}`;
}

/** What was offered in them, with what the receiver said of it. */
export function offers(reach: Reach): SQL {
  return sql`select s.record_id, coalesce(w.value, 'open') as value, coalesce(w.happened_at, s.happened_at) as happened_at, s.later, i.action_id, a.reference, p.code
    from (${valuesAt(reach.asAt, "handover_items", "id")}) s join handover_items i on i.id = s.record_id join handovers h on h.id = i.handover_id join programmes p on p.id = h.programme_id join actions a on a.id = i.action_id
    left join (${valuesAt(reach.asAt, "handover_items", "answer")}) w on w.record_id = s.record_id where s.value is not null and ${inReach(reach).actions}`;
}

/** Every request that was sent, with where it stands on the way from asking to being handed over. */
export function chain(reach: Reach): SQL {
  const { asAt } = reach;
  const of = (table: string, field: string) => sql`(${valuesAt(asAt, table, field)})`;
  const some = (table: string, field: string, { link, where }: { link: SQL; where: SQL }) => sql`exists (select from ${fragment(table)} x join ${of(table, field)} v on v.record_id = x.id where ${link} and ${where})`;
  const check = (where: SQL) => some("check_ins", "state", { link: sql`x.action_id = a.id`, where });
  const handover = (where: SQL) => some("handovers", "state", { link: sql`x.action_id = a.id`, where });
  return sql`
    select s.record_id, s.reference, s.happened_at, s.later, case
      when s.value = 'withdrawn' then 'withdrawn' when s.value = 'merged' then 'merged' when s.value <> 'decided' then 'undecided'
      when o.value in ('refused', 'redirected') then o.value
      when not ${check(sql`v.value is not null`)} then case when g.value = 'cancelled' then 'cancelled' when g.value = 'closed_early' then 'closed_early' when n.value is not null then 'on_hold' else 'under_way' end
      when not ${check(sql`v.value = 'answered'`)} then case when ${check(sql`v.value = 'silent'`)} then 'silent' else 'awaiting_answer' end
      when ${handover(sql`v.value in ('accepted', 'started')`)} then 'handed_over'
      when ${handover(sql`v.value in ('suggested', 'proposed', 'discussed')`)} then 'in_talks' when ${handover(sql`v.value is not null`)} then 'turned_down' else 'not_handed_over' end as value
    from (${standing(reach).asked}) s left join ${of("requests", "outcome")} o on o.record_id = s.record_id left join actions a on a.request_id = s.record_id
    left join ${of("actions", "stage")} g on g.record_id = a.id left join ${of("actions", "on_hold_since")} n on n.record_id = a.id`;
}
