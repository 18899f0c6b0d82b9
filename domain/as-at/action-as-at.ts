import type { ActionHead } from "@/domain/actions/action-head";
import { hasEnded, type ActionStage, type SpineStep } from "@/domain/actions/lifecycle";
import { spineOf } from "@/domain/actions/spine";
import type { ActivityState, ActivityType, MissionReportState } from "@/domain/activities/lifecycle";
import type { ConceptState } from "@/domain/concepts/lifecycle";
import type { CheckInState } from "@/domain/follow-up/lifecycle";
import type { HandoverState } from "@/domain/handovers/lifecycle";
import type { OutputState, OutputType } from "@/domain/outputs/lifecycle";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { ReportState } from "@/domain/reports/lifecycle";
import type { Court, Decision, RequestState } from "@/domain/requests/lifecycle";
import type { PartialDate } from "@/domain/shared/dates";
import type { KeptTable } from "./kept";

/** A record as its kept values tell it at a past moment, with the state it has now; `isEnteredLater` when one of its values was written here afterwards. */
export type KeptRecord = { table: KeptTable; id: string; fields: Record<string, string | undefined>; stateNow: string | null; isEnteredLater: boolean };

type Standing<State> = { id: string; state: State; stateNow: State | null; isEnteredLater: boolean };
export type ActivityAsAt = Standing<ActivityState> & { number: number; type: ActivityType; titleEn: string; titleFr: string | null; isAdded: boolean; startsOn: PartialDate | null; endsOn: PartialDate | null; women: number | null; men: number | null; report: MissionReportState | null };
export type OutputAsAt = Standing<OutputState> & { number: number; type: OutputType; titleEn: string; titleFr: string | null };
export type RecommendationAsAt = Standing<RecommendationState> & { number: number; textEn: string; textFr: string | null; addresseeName: string; dueOn: PartialDate | null };
export type CheckInAsAt = Standing<CheckInState> & { months: number };

/** One Action at a past moment. Without a stage it had not been opened then. */
export type ActionAsAt = {
  stage: ActionStage | null;
  stageNow: ActionStage | null;
  onHoldSince: PartialDate | null;
  court: Court | null;
  courtSince: PartialDate | null;
  titleEn: string | null;
  titleFr: string | null;
  request: { reference: string; state: RequestState; outcome: Decision | null } | null;
  concept: ConceptState | null;
  activities: ActivityAsAt[];
  outputs: OutputAsAt[];
  recommendations: RecommendationAsAt[];
  checkIns: CheckInAsAt[];
  report: ReportState | null;
  presentedOn: PartialDate | null;
  handovers: HandoverState[];
  /** People counted at its activities by then, each once. */
  people: People;
  /** Numbers of the activities with a list of who came. */
  listed: number[];
  /** Records that are told with a value that was written here after that moment. */
  enteredLater: number;
};

export type People = { all: number; women: number; men: number };
/** The same as it is read, with the activities of which lists were kept. */
export type ListedPeople = People & { listed: string[] };

/** Puts an Action together from what was kept of its records. */
export function actionAsAt(records: readonly KeptRecord[], { listed, ...people }: ListedPeople): ActionAsAt {
  const of = (table: KeptTable) => records.filter((record) => record.table === table);
  const [action, request, report, presentation] = [of("actions")[0], of("requests")[0], of("final_reports")[0], of("presentations")[0]];
  const [concept] = of("concepts").sort(byNumber).reverse();
  const reports = new Map(of("mission_reports").map(({ fields }) => [fields.activity_id, fields.state as MissionReportState]));
  return {
    stage: (action?.fields.stage as ActionStage | undefined) ?? null, stageNow: (action?.stateNow as ActionStage | undefined) ?? null,
    onHoldSince: action?.fields.on_hold_since ?? null, court: (action?.fields.court as Court | undefined) ?? null, courtSince: action?.fields.court_since ?? null,
    titleEn: action?.fields.title_en ?? null, titleFr: action?.fields.title_fr ?? null,
    request: request ? { reference: request.fields.reference!, state: request.fields.state as RequestState, outcome: (request.fields.outcome as Decision | undefined) ?? null } : null,
    concept: (concept?.fields.state as ConceptState | undefined) ?? null,
    activities: of("activities").sort(byNumber).map((record) => ({
      ...standing<ActivityState>(record), number: Number(record.fields.number), type: record.fields.type as ActivityType, ...titles(record), isAdded: record.fields.plan_origin === "added",
      startsOn: record.fields.starts_on ?? null, endsOn: record.fields.ends_on ?? null, women: count(record.fields.women), men: count(record.fields.men), report: reports.get(record.id) ?? null,
    })),
    outputs: of("outputs").sort(byNumber).map((record) => ({ ...standing<OutputState>(record), number: Number(record.fields.number), type: record.fields.type as OutputType, ...titles(record) })),
    recommendations: of("recommendations").sort(byNumber).map((record) => ({
      ...standing<RecommendationState>(record), number: Number(record.fields.number), textEn: record.fields.text_en ?? "", textFr: record.fields.text_fr ?? null, addresseeName: record.fields.addressee_name ?? "", dueOn: record.fields.due_on ?? null,
    })),
    checkIns: of("check_ins").map((record) => ({ ...standing<CheckInState>(record), months: Number(record.fields.months) })).sort((one, other) => one.months - other.months),
    report: (report?.fields.state as ReportState | undefined) ?? null, presentedOn: presentation?.fields.held_on ?? null,
    handovers: of("handovers").map(({ fields }) => fields.state as HandoverState),
    people, listed: of("activities").filter(({ id }) => listed.includes(id)).map(({ fields }) => Number(fields.number)).sort((one, other) => one - other),
    enteredLater: records.filter(({ isEnteredLater }) => isEnteredLater).length,
  };
}

const standing = <State>({ id, fields, stateNow, isEnteredLater }: KeptRecord) => ({ id, state: fields.state as State, stateNow: stateNow as State | null, isEnteredLater });
const titles = ({ fields }: KeptRecord) => ({ titleEn: fields.title_en ?? "", titleFr: fields.title_fr ?? null });
const count = (value: string | undefined) => (value === undefined ? null : Number(value));
const byNumber = (one: KeptRecord, other: KeptRecord) => Number(one.fields.number) - Number(other.fields.number);

/** How many records stood in each state. */
export function statesOf<State extends string>(rows: readonly { state: State }[]): Partial<Record<State, number>> {
  const counts: Partial<Record<State, number>> = {};
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** The head of an Action's file as it was: its stage, who held it, how far it had come. Of the dates only those that had come. */
export function headAsAt(head: ActionHead, { at, past }: { at: PartialDate; past: ActionAsAt & { stage: ActionStage } }): ActionHead {
  const onOf = (key: SpineStep) => {
    const on = head.spine.find((entry) => entry.key === key)?.on ?? null;
    return on !== null && on <= at ? on : null;
  };
  const planned = past.activities.filter(({ state }) => state !== "dropped").length;
  const held = past.activities.filter(({ state }) => state === "held" || state === "reported").length;
  return {
    ...head, stage: past.stage, isOnHold: past.onHoldSince !== null, onHoldSince: past.onHoldSince, court: past.court, courtSince: past.courtSince, titleEn: past.titleEn ?? head.titleEn, titleFr: past.titleFr,
    holdReason: past.onHoldSince === head.onHoldSince ? head.holdReason : null, endReason: hasEnded(past.stage) ? head.endReason : null,
    counts: { activities: planned, held, outputs: past.outputs.length, recommendations: past.recommendations.filter(({ state }) => state !== "recast").length },
    spine: spineOf({
      stage: past.stage, requestedOn: onOf("request"), approvedOn: onOf("assessment"), firstActivityOn: onOf("implementation"), closedOn: onOf("closed"),
      presentedOn: past.presentedOn, hasFinalReport: past.report !== null, activities: planned, held,
    }),
  };
}
