import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { inCountry, RUNNING, SINCE } from "@/db/country-actions";
import { isReference } from "@/domain/actions/reference";
import { spineOf } from "@/domain/actions/spine";
import type { Actor } from "@/domain/policy/actor";
import { COUNTRY_ROWS, type CountryLine, type DelegationAction, type DelegationCountry } from "../delegation";

/** The countries an officer covers, each with its Actions counted, the day of the last change, and what is new since the day they were there. */
export async function findDelegationCountries(actor: Actor, visits: ReadonlyMap<string, Date>): Promise<CountryLine[]> {
  const seen = JSON.stringify(Object.fromEntries(visits));
  return as(actor, (tx) => tx.execute<CountryLine>(sql`
    select c.iso3, count(a.id)::int as actions,
      count(a.id) filter (where ${RUNNING})::int as running,
      max(${SINCE}) as "changedOn",
      case when ${seen}::jsonb ? c.iso3 then (select count(*)::int from audit_events e where e.action_id = any(array(select a.id from actions a where ${inCountry(sql`c.iso3`)})) and e.recorded_at > (${seen}::jsonb ->> c.iso3)::timestamptz) end as unread
    from countries c left join actions a on ${inCountry(sql`c.iso3`)}
    where c.iso3 = any(string_to_array(${actor.countries.join(",")}, ','))
    group by c.iso3, c.name_en order by c.name_en`));
}

/** One country in one statement, a page of its Actions at a time; undefined when this officer does not cover it. */
export async function findDelegationCountry(actor: Actor, iso3: string, { today, page }: { today: string; page: number }): Promise<DelegationCountry | undefined> {
  if (!actor.countries.includes(iso3)) return undefined;
  // A join would go through the officer's Actions once more for each of them.
  const ofThese = sql`action_id = any(array(select id from a))`;
  const [row] = await as(actor, (tx) => tx.execute<Omit<DelegationCountry, "iso3" | "page">>(sql`
    with a as materialized (select * from actions a where ${inCountry(sql`${iso3}::text`)}),
      v as materialized (select * from activities v where ${ofThese} and v.state in ('planned', 'confirmed') and coalesce(v.ends_on, v.starts_on) >= ${today}),
      shown as (select * from a order by moved_at desc, id limit ${COUNTRY_ROWS} offset ${(page - 1) * COUNTRY_ROWS})
    select (select count(*)::int from a) as total,
      (select count(*)::int from a where ${RUNNING}) as running,
      ${list(ACTION_LINE, sql`from shown a`, sql`order by a.moved_at desc, a.id`)} as actions,
      ${list(VISIT, sql`from v join a on a.id = v.action_id`, sql`order by v.starts_on`)} as visits,
      ${list(OUTPUT, sql`from outputs o join shown a on a.id = o.action_id`, sql`order by a.moved_at desc, o.number`)} as outputs,
      ${list(PRESENTATION, sql`from presentations p join a on a.id = p.action_id`, sql`order by p.held_on desc`)} as presentations,
      ${list(HANDOVER, sql`from handovers h join a on a.id = h.action_id join programmes g on g.id = h.programme_id`, sql`order by h.suggested_on desc`)} as handovers,
      ${list(FRAME, sql`from frame_changes f where f.country = ${iso3}`, sql`order by f.changed_on desc`)} as "frameChanges",
      (select coalesce(json_object_agg(stage, n), '{}') from (select case when a.on_hold_since is not null then 'on_hold' else a.stage::text end as stage, count(*)::int as n from a group by 1) s) as stages,
      (select coalesce(json_object_agg(state, n), '{}') from (select r.state, count(*)::int as n from recommendations r where ${ofThese} and r.state <> 'recast' group by r.state) s) as recommendations`));
  return row && { iso3, page, ...row };
}

/** One Action in one statement; undefined when it is not of this officer's countries. */
export async function findDelegationAction(actor: Actor, reference: string): Promise<DelegationAction | undefined> {
  if (!isReference(reference)) return undefined;
  const [row] = await as(actor, (tx) => tx.execute<Omit<DelegationAction, "spine"> & { hasFinalReport: boolean }>(sql`
    select a.reference, a.title_en as "titleEn", a.title_fr as "titleFr", a.summary_en as "summaryEn", a.summary_fr as "summaryFr", a.stage, a.on_hold_since is not null as "isOnHold", a.published_status as "publishedStatus",
      a.end_reason as "endReason", (select x.reason from action_holds x where x.action_id = a.id and x.resumed_on is null) as "holdReason", a.country_codes as "countryCodes", a.lead_name as "leadName",
      a.requested_on as "requestedOn", a.approved_on as "approvedOn", a.first_activity_on as "firstActivityOn", a.last_activity_on as "lastActivityOn", a.closed_on as "closedOn",
      (select json_build_object(${PRESENTATION}) from presentations p where p.action_id = a.id) as presentation,
      ${list(VISIT, sql`from activities v where v.action_id = a.id and v.state <> 'dropped'`, sql`order by v.starts_on nulls last, v.number`)} as visits,
      ${list(sql`'nameEn', n.name_en, 'nameFr', n.name_fr`, sql`from action_authorities p join organisations n on n.id = p.organisation_id where p.action_id = a.id`, sql`order by not p.is_lead, n.name_en`)} as authorities,
      ${list(sql`'organisationName', m.organisation_name, 'organisationNameFr', case when n.name_en = m.organisation_name then n.name_fr end, 'role', m.role`, sql`from working_group_members m left join organisations n on n.id = m.organisation_id where m.action_id = a.id`, sql`order by m.role <> 'chair', m.organisation_name`)} as members,
      ${list(OUTPUT, sql`from outputs o where o.action_id = a.id`, sql`order by o.number`)} as outputs,
      ${list(RECOMMENDATION, sql`from recommendations r left join organisations n on n.id = r.addressee_id where r.action_id = a.id and r.state <> 'recast'`, sql`order by r.number`)} as recommendations,
      ${list(CHECK_IN, sql`from check_ins k left join evidence e on e.id = k.evidence_id where k.action_id = a.id`, sql`order by k.months`)} as "checkIns",
      ${list(SIGNAL, sql`from follow_up_signals s left join evidence e on e.id = s.evidence_id where s.action_id = a.id`, sql`order by s.seen_on nulls last, s.id`)} as signals,
      ${list(sql`${HANDOVER}, ${HANDOVER_MORE}`, sql`from handovers h join programmes g on g.id = h.programme_id where h.action_id = a.id`, sql`order by h.suggested_on desc`)} as handovers,
      ${list(EVENT, sql`from (select * from audit_events where action_id = a.id order by happened_at desc, id desc limit ${RECENT}) e`, sql`order by e.happened_at desc, e.id desc`)} as recent,
      exists(select from final_reports r where r.action_id = a.id) as "hasFinalReport",
      ${list(FRAME, sql`from frame_changes f where f.country = any(a.country_codes)`, sql`order by f.changed_on desc`)} as "frameChanges"
    from actions a where a.reference = ${reference}`));
  return row && withSpine(row);
}

function withSpine({ hasFinalReport, ...action }: Omit<DelegationAction, "spine"> & { hasFinalReport: boolean }): DelegationAction {
  const held = action.visits.filter(({ state }) => state === "held" || state === "reported").length;
  return { ...action, spine: spineOf({ ...action, presentedOn: action.presentation?.heldOn ?? null, hasFinalReport, activities: action.visits.length, held }) };
}

type Part = ReturnType<typeof sql>;

const RECENT = 8;

const list = (columns: Part, from: Part, order: Part) => sql`(select coalesce(json_agg(json_build_object(${columns}) ${order}), '[]') ${from})`;

const ACTION_LINE = sql`'reference', a.reference, 'titleEn', a.title_en, 'titleFr', a.title_fr, 'stage', a.stage, 'isOnHold', a.on_hold_since is not null, 'publishedStatus', a.published_status,
  'firstActivityOn', a.first_activity_on, 'lastActivityOn', a.last_activity_on, 'movedOn', ${SINCE}, 'isRegional', cardinality(a.country_codes) <> 1, 'leadName', a.lead_name`;
const VISIT = sql`'reference', a.reference, 'number', v.number, 'type', v.type, 'titleEn', v.title_en, 'titleFr', v.title_fr, 'startsOn', v.starts_on, 'endsOn', v.ends_on, 'place', v.place, 'state', v.state, 'experts', array(select d.expert_name from deployments d where d.activity_id = v.id order by d.expert_name)`;
const OUTPUT = sql`'reference', a.reference, 'number', o.number, 'type', o.type, 'titleEn', o.title_en, 'titleFr', o.title_fr, 'state', o.state, 'documentId', (
  select f.document_id from output_files f join output_versions n on n.id = f.version_id join documents d on d.id = f.document_id where f.output_id = o.id order by n.number desc, f.language = 'en' desc limit 1)`;
const PRESENTATION = sql`'reference', a.reference, 'heldOn', p.held_on, 'endedOn', p.ended_on, 'place', p.place, 'institutions', p.institutions, 'delegationHeadPresent', p.delegation_head_present, 'reaction', p.reaction`;
const HANDOVER = sql`'reference', a.reference, 'programmeEn', g.name_en, 'programmeFr', g.name_fr, 'state', h.state, 'suggestedOn', h.suggested_on`;
const FRAME = sql`'country', f.country, 'changedOn', f.changed_on, 'textEn', f.text_en, 'textFr', f.text_fr, 'sourceUrl', f.source_url`;
const RECOMMENDATION = sql`'number', r.number, 'textEn', r.text_en, 'textFr', r.text_fr, 'addresseeName', r.addressee_name, 'addresseeNameFr', case when n.name_en = r.addressee_name then n.name_fr end, 'state', r.state, 'answerReason', r.answer_reason, 'answeredOn', r.answered_on, 'dueOn', r.due_on`;
const PROOF = sql`'proofTitle', e.title, 'proofUrl', e.url`;
const CHECK_IN = sql`'months', k.months, 'dueOn', k.due_on, 'state', k.state, 'askedOn', k.asked_on, 'answeredOn', k.answered_on, 'strategyUse', k.strategy_use, 'note', k.note, ${PROOF}`;
const SIGNAL = sql`'kind', s.kind, 'textEn', s.text_en, 'textFr', s.text_fr, 'seenOn', s.seen_on, 'contributionOf', s.contribution_of, ${PROOF}`;
const HANDOVER_MORE = sql`'purposeEn', h.purpose_en, 'purposeFr', h.purpose_fr, 'fields', h.fields, 'asked', g.required_fields, 'reason', h.reason, 'items', ${list(
  sql`'recommendation', r.number, 'output', o.number, 'answer', i.answer, 'answerReason', i.answer_reason`,
  sql`from handover_items i left join recommendations r on r.id = i.recommendation_id left join outputs o on o.id = i.output_id where i.handover_id = h.id and num_nonnulls(r.id, o.id) = 1`, sql`order by r.number nulls last, o.number`)}`;
const EVENT = sql`'id', e.id, 'type', e.type, 'happenedAt', to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'recordedAt', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'actorName', e.actor_name, 'organisationName', e.organisation_name, 'subjectTable', e.subject_table, 'reason', e.reason, 'facts', e.facts, 'changes', '[]'::json`;
