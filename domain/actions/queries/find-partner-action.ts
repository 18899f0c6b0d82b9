import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { ledHere } from "@/domain/recommendations/queries/led-here";
import type { PartnerAction } from "../partner-action";
import { isReference } from "../reference";

/** One Action as this authority sees it, in one statement; undefined when it does not exist for them. Row-level security decides what is shared. */
export async function findPartnerAction(actor: Actor, reference: string): Promise<PartnerAction | undefined> {
  if (!isReference(reference)) return undefined;
  const rows = await as(actor, (tx) => tx.execute<PartnerAction>(sql`select ${FACTS}, ${LISTS} from actions a where a.reference = ${reference} and ${OF_THIS_AUTHORITY}`));
  return rows[0];
}

// An Action is also known to a body that it only gives advice to; that is not this page.
const OF_THIS_AUTHORITY = sql`exists (select from action_authorities x where x.action_id = a.id and x.organisation_id = (select app.organisation_id()))`;

const FACTS = sql`
  a.reference, a.title_en as "titleEn", a.title_fr as "titleFr", a.stage, a.on_hold_since as "onHoldSince", a.end_reason as "endReason",
  a.court, a.court_since as "courtSince", a.lead_name as "leadName",
  (select u.email from users u where u.id = a.lead_id) as "leadEmail",
  (select h.reason from action_holds h where h.action_id = a.id and h.resumed_on is null) as "holdReason",
  (select g.name from working_groups g where g.action_id = a.id) as "groupName",
  (select p.held_on from presentations p where p.action_id = a.id) as "presentedOn",
  (select json_build_object('state', r.state) from final_reports r where r.action_id = a.id) as report,
  (select json_build_object('state', c.state, 'isAcceptedByAuthority', exists(select from concept_acceptances x where x.concept_id = c.id and x.side = 'authority' and x.voided_at is null))
    from concepts c where c.action_id = a.id order by c.number desc limit 1) as concept`;

const list = (columns: ReturnType<typeof sql>, from: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(json_build_object(${columns}) ${from}), '[]')`;

const LISTS = sql`
  ${list(sql`'number', v.number, 'type', v.type, 'titleEn', v.title_en, 'titleFr', v.title_fr, 'startsOn', v.starts_on, 'endsOn', v.ends_on, 'place', v.place, 'mode', v.mode, 'state', v.state`, sql`order by v.number`)}
    from activities v where v.action_id = a.id) as activities,
  ${list(sql`'organisationName', m.organisation_name, 'organisationNameFr', case when n.name_en = m.organisation_name then n.name_fr end, 'personName', m.person_name, 'function', m.function, 'role', m.role`, sql`order by m.role <> 'chair', m.organisation_name, m.person_name`)}
    from working_group_members m join organisations n on n.id = m.organisation_id where m.action_id = a.id and m.left_on is null) as members,
  ${list(sql`'number', k.number, 'dueOn', k.due_on`, sql`order by k.number`)}
    from member_calls k where k.action_id = a.id and k.state = 'asked' and k.organisation_id = (select app.organisation_id())) as calls,
  ${list(sql`'number', t.number, 'dueOn', t.due_on`, sql`order by t.number`)}
    from drafting_texts t where t.action_id = a.id and t.state = 'open' and exists (select from working_group_members m where m.group_id = t.group_id and m.organisation_id = (select app.organisation_id()) and m.left_on is null and m.role in ('chair', 'member'))
      and exists (select from drafting_paragraphs p where p.text_id = t.id and not exists (select from drafting_positions x where x.paragraph_id = p.id and x.words = p.words and x.organisation_id = (select app.organisation_id())))) as "textsToAnswer",
  (select coalesce(json_agg(distinct jsonb_build_object('number', v.number)), '[]') from deployments d join activities v on v.id = d.activity_id
    where d.action_id = a.id and d.state in ('deployed', 'appraised') and coalesce(v.ends_on, v.starts_on) >= to_char(now() - interval '1 year', 'YYYY-MM-DD')
      and not exists (select from deployment_appraisals x where x.deployment_id = d.id and x.organisation_id = (select app.organisation_id()))) as "toAppraise",
  ${list(sql`'number', o.number, 'type', o.type, 'titleEn', o.title_en, 'titleFr', o.title_fr, 'state', o.state`, sql`order by o.number`)}
    from outputs o where o.action_id = a.id) as outputs,
  ${list(sql`'number', r.number, 'textEn', r.text_en, 'textFr', r.text_fr, 'state', r.state, 'addresseeName', r.addressee_name, 'addresseeNameFr', case when n.name_en = r.addressee_name then n.name_fr end, 'answeredOn', r.answered_on, 'dueOn', r.due_on, 'isReportedDone', r.reported_done_on is not null, 'isOurs', ${ledHere(sql`r`)}`, sql`order by r.number`)}
    from recommendations r left join organisations n on n.id = r.addressee_id where r.action_id = a.id and r.state <> 'recast') as recommendations,
  ${list(sql`'months', k.months, 'dueOn', k.due_on, 'state', k.state, 'answeredOn', k.answered_on`, sql`order by k.months`)}
    from check_ins k where k.action_id = a.id) as "checkIns",
  ${list(sql`'id', d.id, 'fileName', d.file_name, 'audience', d.audience, 'language', d.language, 'addedOn', to_char(d.uploaded_at at time zone 'UTC', 'YYYY-MM-DD')`, sql`order by d.uploaded_at desc`)}
    from documents d where d.action_id = a.id) as documents`;
