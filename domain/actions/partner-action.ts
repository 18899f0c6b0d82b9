import type { ActivityState, ActivityType } from "@/domain/activities/lifecycle";
import { isPast } from "@/domain/activities/dates";
import type { ConceptState } from "@/domain/concepts/lifecycle";
import type { FileShown } from "@/domain/documents/document";
import type { CheckInState } from "@/domain/follow-up/lifecycle";
import type { OutputState, OutputType } from "@/domain/outputs/lifecycle";
import type { AuthorityTask } from "@/domain/portfolio/authority-task";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { ReportState } from "@/domain/reports/lifecycle";
import type { Court } from "@/domain/requests/lifecycle";
import { addMonths, type PartialDate } from "@/domain/shared/dates";
import type { MemberRole } from "@/domain/working-groups/lists";
import type { ActionStage } from "./lifecycle";

export type PartnerActivity = { number: number; type: ActivityType; titleEn: string; titleFr: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null; place: string | null; mode: "on_site" | "remote"; state: ActivityState };
export type PartnerMember = { organisationName: string; organisationNameFr: string | null; personName: string | null; function: string | null; role: MemberRole };
export type PartnerOutput = { number: number; type: OutputType; titleEn: string; titleFr: string | null; state: OutputState };
export type PartnerRecommendation = { number: number; textEn: string; textFr: string | null; state: RecommendationState; addresseeName: string; addresseeNameFr: string | null; answeredOn: PartialDate | null; dueOn: PartialDate | null; isReportedDone: boolean; /** This authority answers it: it leads, or stands in for a lead that is not of the Action. */ isOurs: boolean };
export type PartnerCheckIn = { months: number; dueOn: PartialDate; state: CheckInState; answeredOn: PartialDate | null };
/** Names that the facility asked this authority for. */
export type PartnerCall = { number: number; dueOn: PartialDate };
export type PartnerDocument = FileShown & { language: string | null; addedOn: PartialDate };

/** One Action as the authority sees it: where it stands, what was agreed, what exists, and whom to ask. */
export type PartnerAction = {
  reference: string;
  titleEn: string;
  titleFr: string | null;
  stage: ActionStage;
  onHoldSince: PartialDate | null;
  holdReason: string | null;
  endReason: string | null;
  court: Court | null;
  courtSince: PartialDate | null;
  leadName: string | null;
  leadEmail: string | null;
  concept: { state: ConceptState; isAcceptedByAuthority: boolean } | null;
  report: { state: ReportState } | null;
  presentedOn: PartialDate | null;
  groupName: string | null;
  activities: PartnerActivity[];
  members: PartnerMember[];
  calls: PartnerCall[];
  /** Texts of the group on which this authority has not said everything. */
  textsToAnswer: { number: number; dueOn: PartialDate }[];
  /** Activities whose experts this authority has not appraised yet, for a year. */
  toAppraise: { number: number }[];
  outputs: PartnerOutput[];
  recommendations: PartnerRecommendation[];
  checkIns: PartnerCheckIn[];
  documents: PartnerDocument[];
};

type Task = Pick<AuthorityTask, "kind" | "reference" | "number">;

/** Months before its due date from which the authority is asked what became of a recommendation. */
const AHEAD = 2;

/** The next activity that brings both sides together. */
export function nextMeeting(activities: readonly PartnerActivity[], today: PartialDate): PartnerActivity | undefined {
  const ahead = activities.filter(({ state, startsOn }) => (state === "planned" || state === "confirmed") && startsOn !== null && !isPast(startsOn, today));
  return ahead.sort((one, other) => (one.startsOn! < other.startsOn! ? -1 : 1))[0];
}

/** What this Action asks of the authority now, in the order of its life. An Action that ended early asks nothing. */
export function tasksOf(action: PartnerAction, today: PartialDate): Task[] {
  if (action.stage === "cancelled" || action.stage === "closed_early") return [];
  const task = (kind: Task["kind"], number: number | null = null): Task => ({ kind, reference: action.reference, number });
  const isUnderWay = (state: RecommendationState) => state === "accepted" || state === "partly_accepted" || state === "in_progress";
  const soon = addMonths(today, AHEAD);
  return [
    ...(action.concept?.state === "with_authority" && !action.concept.isAcceptedByAuthority ? [task("concept")] : []),
    ...action.calls.map(({ number }) => task("members", number)),
    ...action.textsToAnswer.map(({ number }) => task("positions", number)),
    ...action.outputs.filter(({ state }) => state === "in_review").map(({ number }) => task("output", number)),
    ...action.recommendations.filter(({ state, isOurs }) => isOurs && state === "proposed").map(({ number }) => task("recommendation_answer", number)),
    ...action.recommendations.filter(({ state, isReportedDone, dueOn, isOurs }) => isOurs && isUnderWay(state) && !isReportedDone && dueOn !== null && dueOn <= soon).map(({ number }) => task("recommendation_report", number)),
    ...(action.report?.state === "in_review" ? [task("report")] : []),
    ...action.checkIns.filter(({ state }) => state === "asked").map(({ months }) => task("check_in", months)),
    ...action.toAppraise.map(({ number }) => task("appraise", number)),
  ];
}
