import { eq, sql } from "drizzle-orm";
import { fragment, literals } from "@/db/fragments";
import { as, type Tx } from "@/db/client";
import { actions, auditEvents } from "@/db/schema";
import type { ActionHead } from "@/domain/actions/action-head";
import type { ClosingFacts } from "@/domain/actions/closing";
import type { SpecificArea } from "@/domain/actions/lists";
import { missingFor, nextStep } from "@/domain/actions/next-step";
import type { ActionOverview } from "@/domain/actions/overview";
import { isReference } from "@/domain/actions/reference";
import { REPORTED_TYPES } from "@/domain/activities/lifecycle";
import type { ConceptState } from "@/domain/concepts/lifecycle";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import type { ReportState } from "@/domain/reports/lifecycle";
import { readActionHead } from "./read-action-head";

/** The first page of an Action's file: three statements, of which two need the Action's id from the first only by its reference. */
export async function findActionOverview(actor: Actor, reference: string): Promise<ActionOverview | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const ofThis = sql`${auditEvents.actionId} = (select id from actions where reference = ${reference})`;
    const [head, [row], history] = await Promise.all([readActionHead(tx, reference), readParts(tx, reference), readHistory(tx, { where: ofThis, limit: 6 })]);
    return head && row && assemble(head, row, history);
  });
}

type Row = Awaited<ReturnType<typeof readParts>>[number];

const readParts = (tx: Tx, reference: string) => tx.select(PARTS).from(actions).where(eq(actions.reference, reference));

function assemble(head: ActionHead, row: Row, history: ActionOverview["history"]): ActionOverview {
  const { closing, concept, reportState, isPresented, isCheckInDue, requestedOn, approvedOn, firstActivityOn, lastActivityOn, closedOn, specificAreas, ...rest } = row;
  const { activities, held } = head.counts;
  const facts = { ...closing, reference: head.reference, stage: head.stage, isOnHold: head.isOnHold, hasLead: head.leadName !== null, concept, activities, held, reportState, isPresented, isCheckInDue };
  return {
    ...rest, head, history,
    specificAreas: specificAreas as SpecificArea[],
    dates: [
      { kind: "request", value: requestedOn }, { kind: "approval", value: approvedOn }, { kind: "first_activity", value: firstActivityOn }, { kind: "last_activity", value: lastActivityOn }, { kind: "closure", value: closedOn },
    ],
    step: head.publishedStatus === "unknown" && head.stage === "implementation" ? null : nextStep(facts),
    missing: { launch: missingFor("launch", facts), report: missingFor("report", facts), close: missingFor("close", facts) },
  };
}

const REPORTED = literals(REPORTED_TYPES);
const OF = fragment(`action_id = "actions"."id"`);
/** Rows of a child table as one JSON list. */
const list = <T>(query: ReturnType<typeof sql>) => sql<T[]>`coalesce((select json_agg(r) from (${query}) r), '[]'::json)`;
/** How many rows of a child table stand in each state. */
const byState = <T>(table: string) => sql<T>`coalesce((select json_object_agg(state, n) from (select state, count(*)::int n from ${fragment(table)} where ${OF} group by state) s), '{}'::json)`;

const PARTS = {
  summaryEn: actions.summaryEn, summaryFr: actions.summaryFr, specificAreas: actions.specificAreas, publishedLabel: actions.publishedLabel, publishedActivities: actions.publishedActivities,
  statusNote: actions.statusNote, dateNote: actions.dateNote, expertNote: actions.expertNote, followUpNote: actions.followUpNote, expertCountries: actions.expertCountries,
  requestedOn: actions.requestedOn, approvedOn: actions.approvedOn, firstActivityOn: actions.firstActivityOn, lastActivityOn: actions.lastActivityOn, closedOn: actions.closedOn,
  requestReference: sql<string | null>`(select q.reference from requests q where q.id = "actions"."request_id")`,
  conditions: list<ActionOverview["conditions"][number]>(sql`select id, position, text, owner, due_on "dueOn", met_on "metOn", met_note "metNote", version from decision_conditions where request_id = "actions"."request_id" and met_on is null order by position`),
  order: sql<number | null>`case when cardinality("actions"."country_codes") = 1 then (select count(*)::int from actions b where b.country_codes @> "actions"."country_codes" and split_part(b.reference, '-', 2) || split_part(b.reference, '-', 3) <= split_part("actions"."reference", '-', 2) || split_part("actions"."reference", '-', 3)) end`,
  publishedDates: list<ActionOverview["publishedDates"][number]>(sql`select kind, value, source_url "sourceUrl", note, is_conflict "isConflict" from action_published_dates where ${OF} order by value, is_conflict`),
  authorities: list<ActionOverview["authorities"][number]>(sql`select o.id, o.name_en "name", o.name_fr "nameFr", part, is_lead "isLead", o.country from action_authorities a join organisations o on o.id = a.organisation_id where ${OF} order by is_lead desc, part, o.name_en`),
  team: sql<string[]>`array(select u.name from action_team m join users u on u.id = m.user_id where ${OF} order by u.name)`,
  links: list<ActionOverview["links"][number]>(sql`
    select l.type, l.from_action_id = "actions"."id" "isFrom", o.reference, o.title_en "titleEn", o.title_fr "titleFr", l.note
    from action_links l join actions o on o.id = case when l.from_action_id = "actions"."id" then l.to_action_id else l.from_action_id end
    where l.from_action_id = "actions"."id" or l.to_action_id = "actions"."id" order by o.reference`),
  activities: byState<ActionOverview["activities"]>("activities"),
  added: sql<number>`(select count(*)::int from activities where ${OF} and plan_origin = 'added')`,
  outputs: byState<ActionOverview["outputs"]>("outputs"),
  recommendations: byState<ActionOverview["recommendations"]>("recommendations"),
  flagged: list<ActionOverview["flagged"][number]>(sql`select characteristic, side, is_flagged "isFlagged" from characteristics where ${OF}`),
  figures: list<ActionOverview["figures"][number]>(sql`select number, text_en "textEn", text_fr "textFr", source, source_url "sourceUrl" from context_figures where ${OF} order by number`),
  frameChanges: list<ActionOverview["frameChanges"][number]>(sql`select country, changed_on "changedOn", text_en "textEn", text_fr "textFr", source_url "sourceUrl" from frame_changes where country = any("actions"."country_codes") order by changed_on desc`),
  sources: list<ActionOverview["sources"][number]>(sql`select url, is_main "isMain" from action_sources where ${OF} order by is_main desc, url`),
  concept: sql<{ state: ConceptState; acceptedByFacility: boolean } | null>`(
    select json_build_object('state', c.state, 'acceptedByFacility', exists(select from concept_acceptances x where x.concept_id = c.id and x.side = 'facility' and x.voided_at is null))
    from concepts c where ${OF} order by c.number desc limit 1)`,
  reportState: sql<ReportState | null>`(select state from final_reports where ${OF})`,
  isPresented: sql<boolean>`exists(select from presentations where ${OF})`,
  isCheckInDue: sql<boolean>`exists(select from check_ins where ${OF} and state = 'scheduled' and due_on <= to_char(now(), 'YYYY-MM-DD'))`,
  closing: sql<ClosingFacts>`json_build_object(
    'outputs', ${list(sql`select number, state from outputs where ${OF} order by number`)},
    'missions', ${list(sql`select v.number, m.state "reportState" from activities v left join mission_reports m on m.activity_id = v.id where v.${OF} and v.state in ('held', 'reported') and v.type in (${REPORTED}) order by v.number`)},
    'recommendations', ${list(sql`select number, state from recommendations where ${OF} order by number`)},
    'checkInMonths', array_to_json(array(select months from check_ins where ${OF})))`,
};
