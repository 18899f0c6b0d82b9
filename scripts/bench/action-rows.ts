import type { Value } from "./copy";
import { activityType, benchAction, category, outputType, type BenchAction, type Stage } from "./portfolio";
import { id, randomFrom } from "./random";
import type { Table } from "./reference-rows";

const ACTIVITIES = 4;
const OUTPUTS = 2;
const RECOMMENDATIONS = 2;
const MEMBERS = 2;

/** The Actions and about eighteen rows below each of them. */
export function actionTables(actions: number): Table[] {
  const each = (rows: (action: BenchAction) => Iterable<Value[]>) => perAction(actions, rows);
  return [
    { table: "actions", columns: ACTION_COLUMNS, rows: each(action) },
    { table: "action_countries", columns: ["action_id", "country"], rows: each((one) => [[one.id, one.place.iso3]]) },
    { table: "action_authorities", columns: ["action_id", "organisation_id", "part", "is_lead"], rows: each((one) => [[one.id, id("organisation", one.authority), "requesting", true]]) },
    { table: "action_team", columns: ["action_id", "user_id"], rows: each((one) => [[one.id, id("user", one.lead)]]) },
    { table: "action_published_dates", columns: ["action_id", "kind", "value"], rows: each((one) => [[one.id, "unspecified_start", `${one.year}-${one.month}`]]) },
    { table: "concepts", columns: ["id", "action_id", "state", "purpose", "approach"], rows: each((one) => (one.stage === "design" ? [[id("concept", one.number), one.id, "drafting", `${one.titleEn}.`, "Coach a national group."]] : [])) },
    { table: "working_groups", columns: ["id", "action_id", "name"], rows: each((one) => [[id("group", one.number), one.id, "Working group"]]) },
    { table: "working_group_members", columns: ["id", "group_id", "action_id", "organisation_id", "organisation_name", "role"], rows: each(members) },
    { table: "activities", columns: ["id", "action_id", "number", "type", "title_en", "place", "starts_on", "ends_on", "state"], rows: each(activities) },
    { table: "outputs", columns: ["id", "action_id", "number", "type", "title_en", "state", "validated_on", "validated_by_name"], rows: each(outputs) },
    { table: "recommendations", columns: ["id", "action_id", "number", "text_en", "category", "state", "addressee_id", "addressee_name", "answered_on", "answered_by_name", "due_on"], rows: each(recommendations) },
    { table: "field_values", columns: ["subject_table", "record_id", "action_id", "request_id", "field", "value", "happened_at", "recorded_at"], rows: each(keptValues) },
    { table: "audit_events", columns: ["happened_at", "type", "command", "action_id", "subject_table", "subject_id", "actor_user_id", "actor_name", "actor_role", "seat_id", "organisation_name", "audience"], rows: each(events) },
  ];
}

function* perAction(actions: number, rows: (action: BenchAction) => Iterable<Value[]>): Iterable<Value[]> {
  for (let number = 0; number < actions; number++) yield* rows(benchAction(number, { actions }));
}

const ACTION_COLUMNS = [
  "id", "reference", "origin", "request_id", "title_en", "summary_en", "stage", "end_reason", "thematic_area", "specific_areas", "requested_on", "first_activity_on", "last_activity_on",
  "lead_id", "lead_name", "court", "court_since", "next_on", "next_what", "authority_names", "country_codes", "search_text", "moved_at", "created_at",
];

const isOver = ({ stage }: BenchAction) => stage === "closed" || stage === "closed_early" || stage === "cancelled";
const day = ({ year, month }: BenchAction, dayOfMonth: number) => `${year}-${month}-${String(dayOfMonth).padStart(2, "0")}`;

function* action(one: BenchAction): Iterable<Value[]> {
  const over = isOver(one);
  yield [
    one.id, one.reference, one.isRequested ? "request" : "public_record", one.isRequested ? id("request", one.number) : null, one.titleEn, `${one.titleEn}: a group of ministries and agencies works with two experts.`,
    one.stage, one.stage === "closed_early" || one.stage === "cancelled" ? "Closed for the benchmark." : null, one.theme, one.areas, day(one, 10), day(one, 20), over ? `${one.year + 2}-${one.month}` : null,
    id("user", one.lead), `Person ${one.lead}`, over ? null : one.number % 3 === 0 ? "authority" : "facility", over ? null : day(one, 21),
    over ? null : `2026-${one.month}-15`, over ? null : "activity", one.authorityNames, [one.place.iso3], one.searchText, `${day(one, 22)}T09:00:00Z`, `${day(one, 10)}T10:00:00Z`,
  ];
}

function* members(one: BenchAction): Iterable<Value[]> {
  for (let index = 0; index < MEMBERS; index++) yield [id("member", one.number * MEMBERS + index), id("group", one.number), one.id, id("organisation", one.authority), one.authorityNames, index === 0 ? "chair" : "member"];
}

function* activities(one: BenchAction): Iterable<Value[]> {
  const random = randomFrom(one.number + 1);
  for (let index = 0; index < ACTIVITIES; index++) {
    const isHeld = isOver(one) || one.stage === "follow_up" || index < 2;
    yield [id("activity", one.number * ACTIVITIES + index), one.id, index + 1, activityType(random), `Activity ${index + 1}: ${one.titleEn}`, one.place.en, day(one, 20), day(one, 24), isHeld ? "held" : "planned"];
  }
}

function* outputs(one: BenchAction): Iterable<Value[]> {
  const random = randomFrom(one.number + 2);
  for (let index = 0; index < OUTPUTS; index++) {
    const isValidated = one.stage !== "design" && one.stage !== "implementation";
    yield [id("output", one.number * OUTPUTS + index), one.id, index + 1, outputType(random), `Output ${index + 1}: ${one.titleEn}`, isValidated ? "validated" : "drafting", isValidated ? day(one, 25) : null, isValidated ? "Person" : null];
  }
}

function* recommendations(one: BenchAction): Iterable<Value[]> {
  const random = randomFrom(one.number + 3);
  for (let index = 0; index < RECOMMENDATIONS; index++) {
    const isAnswered = random.chance(0.7);
    yield [
      id("recommendation", one.number * RECOMMENDATIONS + index), one.id, index + 1, `Recommendation ${index + 1}: adopt the ${one.titleEn}`, category(random), isAnswered ? (random.chance(0.5) ? "in_progress" : "accepted") : "proposed",
      id("organisation", one.authority), one.authorityNames, isAnswered ? day(one, 26) : null, isAnswered ? "Person" : null, `2026-${one.month}-28`,
    ];
  }
}

const EVENTS = [["action.opened", 10, "delegation"], ["activity.planned", 12, "delegation"], ["output.registered", 18, "facility"], ["recommendation.proposed", 24, "authority"]] as const;

function* events(one: BenchAction): Iterable<Value[]> {
  for (const [type, dayOfMonth, audience] of EVENTS) {
    yield [`${day(one, dayOfMonth)}T11:00:00Z`, type, type, one.id, "actions", one.id, id("user", one.lead), `Person ${one.lead}`, "coordinator", id("seat", one.lead), "The facility", audience];
  }
}

const LIFE: readonly Stage[] = ["design", "implementation", "reporting", "follow_up", "closed"];

/** What the database would have kept of such a life: the triggers do not fire while it is filled. */
function* keptValues(one: BenchAction): Iterable<Value[]> {
  const kept = (table: string, id_: string, values: Record<string, string | number>, at: string): Value[][] =>
    Object.entries({ id: id_, ...values }).map(([field, value]) => [table, id_, table === "requests" ? null : one.id, table === "requests" ? id("request", one.number) : null, field, String(value), `${at}T10:00:00Z`, `${at}T10:00:01Z`]);
  const last = LIFE.indexOf(one.stage);
  const stages = last < 0 ? ["design", one.stage] : LIFE.slice(0, last + 1);
  if (one.isRequested) yield* kept("requests", id("request", one.number), { title: one.titleEn, state: "submitted" }, day(one, 1));
  if (one.isRequested) yield* kept("requests", id("request", one.number), { state: "decided", outcome: "approved" }, day(one, 9)).slice(1);
  for (const [index, stage] of stages.entries()) yield* kept("actions", one.id, index === 0 ? { title_en: one.titleEn, stage } : { stage }, `${one.year + Math.floor(index / 2)}-${one.month}-${10 + index}`).slice(index === 0 ? 0 : 1);
  for (const [, , number, type, title, , startsOn, endsOn, state] of activities(one)) {
    const activity = id("activity", one.number * ACTIVITIES + Number(number) - 1);
    yield* kept("activities", activity, { number: Number(number), type: String(type), title_en: String(title), state: "planned", plan_origin: "planned", starts_on: String(startsOn), ends_on: String(endsOn) }, day(one, 12));
    if (state === "held") yield* kept("activities", activity, { state: "held" }, day(one, 24)).slice(1);
  }
  for (const [output, , number, type, title, state] of outputs(one)) {
    yield* kept("outputs", String(output), { number: Number(number), type: String(type), title_en: String(title), state: "drafting" }, day(one, 18));
    if (state === "validated") yield* kept("outputs", String(output), { state: "validated" }, day(one, 25)).slice(1);
  }
  for (const [advice, , number, text, , state, , addressee, , , dueOn] of recommendations(one)) {
    yield* kept("recommendations", String(advice), { number: Number(number), text_en: String(text), addressee_name: String(addressee), state: "proposed", due_on: String(dueOn) }, day(one, 24));
    if (state !== "proposed") yield* kept("recommendations", String(advice), { state: String(state) }, day(one, 26)).slice(1);
  }
}
