import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { AuthorityTask } from "../authority-task";
import { ledHere } from "@/domain/recommendations/queries/led-here";

/** Days before its due date from which a recommendation is on the list of things to report on. */
const AHEAD = 60;

/**
 * What an authority's people have to do on their Actions, the nearest date first: concepts to accept, members of the group to name, texts on which to take a position, outputs to validate,
 * recommendations to answer or report on, final reports and case studies to clear, check-ins to answer, experts to appraise for a year. Row-level security decides whose.
 */
export async function readAuthorityTasks(tx: Tx): Promise<AuthorityTask[]> {
  const rows = await tx.execute<AuthorityTask>(sql`
    with open as (${TASKS})
    select open.kind, a.reference, a.title_en as "actionTitleEn", a.title_fr as "actionTitleFr", open.number, open.title_en as "titleEn", open.title_fr as "titleFr", open.due_on as "dueOn"
    from open join actions a on a.id = open.action_id
    where a.stage not in ('cancelled', 'closed_early')
    order by open.due_on nulls last, a.reference, open.kind, open.number
    limit 200`);
  return [...rows];
}

const TASKS = sql`
  select 'concept' as kind, action_id, null::int as number, null as title_en, null as title_fr, null as due_on from concepts c
    where state = 'with_authority' and not exists (select from concept_acceptances x where x.concept_id = c.id and x.side = 'authority' and x.voided_at is null)
  union all select 'members', action_id, number, institutions, null, due_on from member_calls where state = 'asked' and organisation_id = (select app.organisation_id())
  union all select 'positions', t.action_id, t.number, t.title, null, t.due_on from drafting_texts t where t.state = 'open' and exists (select from working_group_members m where m.group_id = t.group_id and m.organisation_id = (select app.organisation_id()) and m.left_on is null and m.role in ('chair', 'member'))
      and exists (select from drafting_paragraphs p where p.text_id = t.id and not exists (select from drafting_positions x where x.paragraph_id = p.id and x.words = p.words and x.organisation_id = (select app.organisation_id())))
  union all select 'output', action_id, number, title_en, title_fr, null from outputs where state = 'in_review'
  union all select 'recommendation_answer', action_id, number, text_en, text_fr, null from recommendations r where state = 'proposed' and ${ledHere(sql`r`)}
  union all select 'recommendation_report', action_id, number, text_en, text_fr, due_on from recommendations r
    where ${ledHere(sql`r`)} and state in ('accepted', 'partly_accepted', 'in_progress') and reported_done_on is null and due_on <= to_char(now() + ${`${AHEAD} days`}::interval, 'YYYY-MM-DD')
  union all select 'report', action_id, null, null, null, null from final_reports where state = 'in_review'
  union all select 'case_study', action_id, null, null, null, null from case_studies where state = 'with_authority'
  union all select 'check_in', action_id, months, null, null, answer_by from check_ins where state = 'asked'
  union all select distinct 'appraise', d.action_id, v.number, v.title_en, v.title_fr, null from deployments d join activities v on v.id = d.activity_id
    where d.state in ('deployed', 'appraised') and coalesce(v.ends_on, v.starts_on) >= to_char(now() - interval '1 year', 'YYYY-MM-DD')
      and not exists (select from deployment_appraisals x where x.deployment_id = d.id and x.organisation_id = (select app.organisation_id()))`;
