import { sql, type SQL } from "drizzle-orm";
import type { Role } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import { TABLES, type TableName } from "@/domain/policy/tables";
import type { ProvenanceRows } from "@/domain/provenance/rows";
import type { Tx } from "./client";

/** More gaps than this are not drawn; those with consequences come first. */
const MOST_GAPS = 200;

/**
 * The records of one Action from what was asked to what became of it, as far as the reader may see them; undefined when there is no such
 * Action for them. One statement: row-level security decides each list, and a list of which the role reads no row at all is not asked for.
 */
export async function readProvenanceRows(tx: Tx, role: Role, reference: string): Promise<ProvenanceRows | undefined> {
  const isRead = (table: TableName) => { const { read } = TABLES[table]; return read !== null && reachOf(role, read) !== undefined; };
  const list = (of: readonly TableName[], rows: SQL) => (of.every(isRead) ? sql`coalesce((select json_agg(x) from (${rows}) x), '[]')` : sql`'[]'::json`);
  const one = (of: readonly TableName[], row: SQL) => (of.every(isRead) ? row : sql`null::json`);
  const [row] = await tx.execute<ProvenanceRows>(sql`
    select
      ${list(["requests"], sql`
        select q.id as "requestId", q.reference, p.part, p.text, q.language, q.submitted_on as "on", q.id <> a.request_id as "isMerged"
        from requests q, lateral (values ('need', q.need, 1), ('expectedResult', q.expected_result, 2)) p(part, text, place)
        where (q.id = a.request_id or q.merged_into_id = a.request_id) and p.text <> '' order by q.id <> a.request_id, q.reference, p.place`)} as needs,
      ${one(["decisions"], sql`(select json_build_object('outcome', d.outcome, 'on', d.decided_on) from decisions d where d.request_id = a.request_id)`)} as decision,
      ${one(["concepts"], sql`(select json_build_object('id', c.id, 'state', c.state, 'on', c.accepted_on, 'language', c.language, 'parts', json_build_object('purpose', c.purpose, 'approach', c.approach, 'plannedActivities', c.planned_activities, 'expectedResults', c.expected_results))
        from concepts c where c.action_id = a.id order by c.number desc limit 1)`)} as concept,
      ${list(["activities"], sql`
        select v.id, v.number, v.title_en as "titleEn", v.title_fr as "titleFr", v.state, v.starts_on as "on", v.plan_origin = 'added' as "isAdded",
          (select o.reference || ', ' || e.number from activities e join actions o on o.id = e.action_id where e.id = v.carried_from_id) as "carriedFrom"
        from activities v where v.action_id = a.id order by v.number`)} as activities,
      ${list(["mission_reports", "activities"], sql`select m.id, m.activity_id as "activityId", v.number, m.state, coalesce(m.approved_on, m.submitted_on) as "on" from mission_reports m join activities v on v.id = m.activity_id where m.action_id = a.id`)} as "missionReports",
      ${list(["group_meetings"], sql`select g.id, g.number, g.title, g.state, g.on_day as "on" from group_meetings g where g.action_id = a.id and g.state not in ('cancelled', 'discarded')`)} as meetings,
      ${list(["agreed_decisions"], sql`select g.id, g.position as number, g.text, g.agreed_on as "on", g.activity_id as "activityId", g.meeting_id as "meetingId" from agreed_decisions g where g.action_id = a.id`)} as agreements,
      ${list(["outputs"], sql`select o.id, o.number, o.title_en as "titleEn", o.title_fr as "titleFr", o.state, coalesce(o.presented_on, o.validated_on) as "on" from outputs o where o.action_id = a.id`)} as outputs,
      ${list(["output_sections", "outputs", "texts"], sql`
        select s.id, s.output_id as "outputId", s.position as number, ${headingIn("en")} as en, ${headingIn("fr")} as fr
        from output_sections s join outputs o on o.id = s.output_id where s.action_id = a.id and s.removed_at is null`)} as sections,
      ${list(["legal_comparisons", "comparison_sheets"], sql`
        select c.id, s.output_id as "outputId", c.meeting_id as "meetingId", c.instrument, c.article, c.gap, c.conformity, c.agreed_on as "on" from legal_comparisons c join comparison_sheets s on s.id = c.sheet_id
        where c.action_id = a.id and (c.agreed_on is not null and c.conformity in ('partial', 'none') or ${isOrigin} or ${isLinked}) order by not ${isOrigin}, c.instrument, c.article, c.id limit ${MOST_GAPS}`)} as gaps,
      ${list(["recommendations"], sql`select r.id, r.number, r.text_en as "textEn", r.text_fr as "textFr", r.state, r.answered_on as "answeredOn", r.answer_reason as "answerReason", r.answered_by_name as "answeredByName" from recommendations r where r.action_id = a.id`)} as recommendations,
      ${list(["recommendation_origins"], sql`select o.recommendation_id as "recommendationId", o.output_id as "outputId", o.activity_id as "activityId", o.comparison_id as "comparisonId", o.meeting_id as "meetingId", o.section_id as "sectionId", o.place from recommendation_origins o where o.action_id = a.id`)} as origins,
      ${list(["recommendation_lineage"], sql`select l.from_id as "fromId", l.into_id as "intoId" from recommendation_lineage l where l.action_id = a.id`)} as lineage,
      ${list(["recommendation_updates", "evidence"], sql`
        select u.id, u.recommendation_id as "recommendationId", u.choice, u.reported_on as "on", e.title as proof, e.title_fr as "proofFr"
        from recommendation_updates u left join evidence e on e.id = u.evidence_id where u.action_id = a.id order by u.reported_on, u.id`)} as updates,
      ${one(["final_reports", "texts"], sql`(select json_build_object('id', f.id, 'state', f.state, 'on', f.cleared_on, 'sections', ${list(["texts"], SECTIONS)}) from final_reports f where f.action_id = a.id)`)} as report,
      ${one(["presentations"], sql`(select json_build_object('id', p.id, 'on', p.held_on, 'place', p.place) from presentations p where p.action_id = a.id)`)} as presentation,
      ${list(["handover_items", "handovers"], sql`
        select i.id, i.recommendation_id as "recommendationId", i.output_id as "outputId", g.name_en as "programmeEn", g.name_fr as "programmeFr", i.answer, coalesce(i.answered_on, h.suggested_on) as "on"
        from handover_items i join handovers h on h.id = i.handover_id join programmes g on g.id = h.programme_id where i.action_id = a.id`)} as "handoverItems",
      ${list(["check_ins"], sql`select k.id, k.months, k.state, coalesce(k.answered_on, k.asked_on, k.due_on) as "on" from check_ins k where k.action_id = a.id`)} as "checkIns",
      ${list(["follow_up_signals"], sql`select s.id, s.text_en as "textEn", s.text_fr as "textFr", s.seen_on as "on" from follow_up_signals s where s.action_id = a.id order by s.seen_on nulls last, s.id`)} as signals,
      ${list(["provenance_links"], sql`
        select l.id, l.from_kind as "fromKind", l.from_id as "fromId", l.from_part as "fromPart", l.to_kind as "toKind", l.to_id as "toId", l.to_part as "toPart", l.why, l.recorded_by_name as "recordedByName"
        from provenance_links l where l.action_id = a.id and l.taken_back_on is null`)} as links
    from actions a where a.reference = ${reference}`);
  return row;
}

/** The heading of a section as it stands now in one language. */
const headingIn = (language: "en" | "fr") => sql`(select nullif(t.heading, '') from texts t where t.subject_table = 'output_sections' and t.subject_id = s.id and t.field = 'body' and t.language = ${language} order by t.number desc limit 1)`;
const isOrigin = sql`exists (select from recommendation_origins x where x.comparison_id = c.id)`;
const isLinked = sql`exists (select from provenance_links x where x.taken_back_on is null and c.id in (x.from_id, x.to_id))`;
/** The words of each section as they stand, in both languages; one that was written in another language has its original. */
const SECTIONS = sql`
  select w.part, coalesce(w.en, w.original) as en, w.fr from (
    select t.field as part, ${newest(sql`t.language = 'en'`)} as en, ${newest(sql`t.language = 'fr'`)} as fr, ${newest(sql`t.origin = 'written'`)} as original
    from texts t where t.subject_table = 'final_reports' and t.subject_id = f.id group by t.field) w
  where coalesce(w.en, w.fr, w.original) is not null`;

function newest(which: SQL): SQL {
  return sql`nullif((array_agg(t.body order by t.number desc) filter (where ${which}))[1], '')`;
}
