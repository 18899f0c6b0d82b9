import { sql, type SQL } from "drizzle-orm";
import { fragment, literals } from "@/db/fragments";
import { as } from "@/db/client";
import { REPORTED_TYPES } from "@/domain/activities/lifecycle";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";
import type { Actor } from "@/domain/policy/actor";
import { reachOf, type Permission } from "@/domain/policy/matrix";
import type { PartialDate } from "@/domain/shared/dates";
import { LAYERS, type Dated, type DatedFilter, type Layer } from "../dated";

type Wanted = { from: PartialDate; to: PartialDate; filter: DatedFilter; /** Only Actions on whose team this person is. */ mine?: boolean; /** What was cancelled too, for calendars that hold it already. */ withCancelled?: boolean };

const MOST = 2000;

/** Everything with a date between two days that this reader may see, in one statement; of each kind only for those who may read it at all. */
export async function findDated(actor: Actor, { from, to, filter, mine, withCancelled }: Wanted): Promise<Dated[]> {
  const layers = LAYERS.filter((layer) => (filter.layers.length === 0 || filter.layers.includes(layer)) && reachOf(actor.role, READ[layer]) !== undefined);
  if (layers.length === 0) return [];
  const people = reachOf(actor.role, "expert.read") ? EXPERTS : NO_EXPERTS;
  const rows = await as(actor, (tx) => tx.execute<Dated>(sql`
    select d.* from (${sql.join(layers.map((layer) => sql`(${BRANCHES[layer](people)})`), sql` union all `)}) d
    where d."fromOn" collate "C" <= ${to} and (d."toOn" || '~') collate "C" >= ${from}
      ${withCancelled ? sql`` : sql`and not d."isCancelled"`}
      ${filter.action ? sql`and d.reference = ${filter.action} and not d."isRequest"` : sql``}
      ${filter.country ? sql`and ${filter.country} = any(d.countries)` : sql``}
      ${filter.person ? sql`and ${filter.person} = any(d.people)` : sql``}
      ${mine ? sql`and (d.layer = 'committee' or d."actionId" in (select action_id from action_team where user_id = ${actor.userId}))` : sql``}
    order by d."fromOn" collate "C", d."startsAt" nulls first, d.reference, d.number limit ${MOST}`));
  return [...rows];
}

const READ: Record<Layer, Permission> = {
  mission: "activity.read", activity: "activity.read", meeting: "meeting.read", committee: "committee.read", presentation: "action.read", consultation: "opinion.read", condition: "request.read",
  recommendation: "recommendation.read", check_in: "check_in.read", task: "task.read",
};

type Columns = { id: string; number?: string; titleEn: string; titleFr?: string; from: string; to?: string; startsAt?: string; endsAt?: string; zone?: string; place?: string; people?: SQL; cancelled?: string; sequence?: string; changed?: string };

/** The columns of one kind, for what hangs on an Action `a`. */
const columns = (layer: Layer, c: Columns): SQL => sql`
  ${layer}::text layer, ${fragment(c.id)}::text id, ${fragment(c.number ?? "null")}::int "number", ${fragment(c.titleEn)} "titleEn", ${fragment(c.titleFr ?? "null")}::text "titleFr", ${fragment(c.from)} "fromOn", ${fragment(c.to ?? c.from)} "toOn",
  ${fragment(c.startsAt ?? "null")}::text "startsAt", ${fragment(c.endsAt ?? "null")}::text "endsAt", ${fragment(c.zone ?? "null")}::text zone, ${fragment(c.place ?? "null")}::text place, ${c.people ?? sql`'{}'::text[]`} people,
  (${fragment(c.cancelled ?? "false")}) "isCancelled", (${fragment(c.sequence ?? "x.version - 1")}) sequence, to_char(${fragment(c.changed ?? "x.updated_at")} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "changedAt"`;

// Rows that keep no moment of their last change have it in their history.
const TOLD = "coalesce((select max(h.recorded_at) from audit_events h where h.subject_id = x.id::text), '2010-01-01'::timestamptz)";

const OF_ACTION = sql`a.reference, false "isRequest", a.country_codes countries, a.id "actionId"`;
const NO_ACTION = sql`null::text reference, false "isRequest", '{}'::text[] countries, null::uuid "actionId"`;
const OF_REQUEST = sql`r.reference, true "isRequest", array_remove(array[r.country], null) countries, (select a.id from actions a where a.request_id = r.id) "actionId"`;

const LEAD = sql`array_remove(array[a.lead_name], null)`;
const EXPERTS = sql`(${LEAD} || array(select e.full_name from deployments y join experts e on e.id = y.expert_id where y.activity_id = x.id and y.state in ('accepted', 'deployed', 'appraised')))`;
const NO_EXPERTS = LEAD;

const activity = (layer: "mission" | "activity", people: SQL, among: SQL) => sql`select ${columns(layer, { id: "x.id", number: "x.number", titleEn: "x.title_en", titleFr: "x.title_fr", from: "x.starts_on", to: "coalesce(x.ends_on, x.starts_on)", place: "x.place", people, cancelled: "x.state = 'dropped'" })}, ${OF_ACTION}
  from activities x join actions a on a.id = x.action_id where x.starts_on is not null and ${among}`;
const MISSIONS = fragment(`x.type in (${REPORTED_TYPES.map((type) => `'${type}'`).join(", ")})`);

const BRANCHES: Record<Layer, (people: SQL) => SQL> = {
  mission: (people) => activity("mission", people, MISSIONS),
  activity: (people) => activity("activity", people, sql`not ${MISSIONS}`),
  meeting: () => sql`select ${columns("meeting", { id: "x.id", number: "x.number", titleEn: "x.title", from: "x.on_day", startsAt: "x.starts_at", endsAt: "x.ends_at", zone: "x.zone", place: "x.place", people: LEAD, cancelled: "x.state = 'cancelled'", sequence: "x.sequence" })}, ${OF_ACTION}
    from group_meetings x join actions a on a.id = x.action_id where x.state not in ('draft', 'discarded')`,
  committee: () => sql`select ${columns("committee", { id: "x.id", number: "x.number", titleEn: "x.mode::text", from: "coalesce(x.held_on, x.planned_on)", place: "x.place", cancelled: "x.state = 'cancelled'", changed: TOLD })}, ${NO_ACTION} from committee_meetings x`,
  presentation: () => sql`select ${columns("presentation", { id: "x.id", titleEn: "a.title_en", titleFr: "a.title_fr", from: "x.held_on", to: "coalesce(x.ended_on, x.held_on)", place: "x.place", people: LEAD })}, ${OF_ACTION} from presentations x join actions a on a.id = x.action_id`,
  consultation: () => sql`select ${columns("consultation", { id: "x.id", titleEn: "s.name_en", titleFr: "s.name_fr", from: "x.due_on", changed: TOLD })}, ${OF_REQUEST} from opinions x join requests r on r.id = x.request_id join organisations s on s.id = x.organisation_id where x.state = 'asked' and x.due_on is not null`,
  condition: () => sql`select ${columns("condition", { id: "x.id", titleEn: "x.text", from: "x.due_on", changed: TOLD })}, ${OF_REQUEST} from decision_conditions x join requests r on r.id = x.request_id where x.due_on is not null and x.met_on is null`,
  recommendation: () => sql`select ${columns("recommendation", { id: "x.id", number: "x.number", titleEn: "x.text_en", titleFr: "x.text_fr", from: "x.due_on", people: LEAD })}, ${OF_ACTION} from recommendations x join actions a on a.id = x.action_id where x.due_on is not null and x.state in (${literals(RECOMMENDATION_OPEN)})`,
  check_in: () => sql`select ${columns("check_in", { id: "x.id", number: "x.months", titleEn: "a.title_en", titleFr: "a.title_fr", from: "x.due_on", people: LEAD })}, ${OF_ACTION} from check_ins x join actions a on a.id = x.action_id where x.state in ('scheduled', 'asked')`,
  task: () => sql`select ${columns("task", { id: "x.id", number: "x.number", titleEn: "x.text", from: "x.due_on", people: sql`array[x.owner_name]` })}, ${OF_ACTION} from tasks x join actions a on a.id = x.action_id where x.due_on is not null and x.state = 'open'`,
};
