import type { ActionStage } from "@/domain/actions/lifecycle";
import type { PublishedStatus } from "@/domain/actions/lists";
import type { SpineEntry } from "@/domain/actions/spine";
import type { ActivityState, ActivityType } from "@/domain/activities/lifecycle";
import type { CheckInState } from "@/domain/follow-up/lifecycle";
import type { SignalKind, StrategyUse } from "@/domain/follow-up/lists";
import type { HandoverState, ITEM_ANSWERS } from "@/domain/handovers/lifecycle";
import type { FieldValues, RequiredField } from "@/domain/programmes/required-fields";
import type { HistoryEntry } from "@/domain/history/entry";
import type { OutputState, OutputType } from "@/domain/outputs/lifecycle";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { PartialDate } from "@/domain/shared/dates";

export type CountryLine = { iso3: string; actions: number; running: number; changedOn: PartialDate | null; /** Changes recorded since this reader was last there; null for whoever has not been. */ unread: number | null };

/** A stage, or what overlays it. */
export type Standing = ActionStage | "on_hold";

/** What changed in a country since its reader was last there. */
export type CountryChanges = { /** The end of the visit before; null at the first. */ since: Date | null; total: number; entries: (HistoryEntry & { reference: string })[] };

export type DelegationActionLine = {
  reference: string; titleEn: string; titleFr: string | null; stage: ActionStage; isOnHold: boolean; publishedStatus: PublishedStatus | null;
  firstActivityOn: PartialDate | null; lastActivityOn: PartialDate | null; movedOn: PartialDate; isRegional: boolean; leadName: string | null;
};
export type Visit = { reference: string; number: number; type: ActivityType; titleEn: string; titleFr: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null; place: string | null; state: ActivityState; /** Who comes or came, once they have agreed to. */ experts: string[] };
export type DelegationOutput = { reference: string; number: number; type: OutputType; titleEn: string; titleFr: string | null; state: OutputState; documentId: string | null };
export type DelegationPresentation = { reference: string; heldOn: PartialDate; endedOn: PartialDate | null; place: string; institutions: string; delegationHeadPresent: boolean; reaction: string | null };
export type DelegationHandover = { reference: string; programmeEn: string; programmeFr: string; state: HandoverState; suggestedOn: PartialDate };
export type FrameChange = { country: string; changedOn: PartialDate; textEn: string; textFr: string; sourceUrl: string | null };
export type StateCounts = Partial<Record<RecommendationState, number>>;

/** One country as its delegation reads it in a minute. */
export type DelegationCountry = {
  iso3: string;
  total: number;
  running: number;
  /** Which part of the Actions, with their outputs, this is: those that moved last come first. */
  page: number;
  actions: DelegationActionLine[];
  visits: Visit[];
  outputs: DelegationOutput[];
  presentations: DelegationPresentation[];
  handovers: DelegationHandover[];
  frameChanges: FrameChange[];
  recommendations: StateCounts;
  stages: Partial<Record<Standing, number>>;
};

export type DelegationRecommendation = { number: number; textEn: string; textFr: string | null; addresseeName: string; addresseeNameFr: string | null; state: RecommendationState; answerReason: string | null; answeredOn: PartialDate | null; dueOn: PartialDate | null };
type Proof = { proofTitle: string | null; proofUrl: string | null };
export type DelegationCheckIn = Proof & { months: number; dueOn: PartialDate; state: CheckInState; askedOn: PartialDate | null; answeredOn: PartialDate | null; strategyUse: StrategyUse | null; note: string | null };
export type DelegationSignal = Proof & { kind: SignalKind; textEn: string; textFr: string | null; seenOn: PartialDate | null; contributionOf: string | null };
export type HandedItem = { recommendation: number | null; output: number | null; answer: (typeof ITEM_ANSWERS)[number] | null; answerReason: string | null };
export type DelegationHandoverDetail = DelegationHandover & { purposeEn: string; purposeFr: string | null; fields: FieldValues; asked: RequiredField[]; reason: string | null; items: HandedItem[] };
export type DelegationMember = { organisationName: string; organisationNameFr: string | null; role: string };
export type DelegationAuthority = { nameEn: string; nameFr: string | null };

/** One Action as a delegation reads it: what is approved, and nothing to press. */
export type DelegationAction = {
  reference: string; titleEn: string; titleFr: string | null; summaryEn: string | null; summaryFr: string | null; stage: ActionStage; isOnHold: boolean; publishedStatus: PublishedStatus | null; endReason: string | null; holdReason: string | null;
  countryCodes: string[]; authorities: DelegationAuthority[]; leadName: string | null;
  requestedOn: PartialDate | null; approvedOn: PartialDate | null; firstActivityOn: PartialDate | null; lastActivityOn: PartialDate | null; closedOn: PartialDate | null;
  presentation: DelegationPresentation | null;
  visits: Visit[]; members: DelegationMember[]; outputs: DelegationOutput[]; recommendations: DelegationRecommendation[]; checkIns: DelegationCheckIn[]; signals: DelegationSignal[]; handovers: DelegationHandoverDetail[]; frameChanges: FrameChange[];
  recent: HistoryEntry[]; spine: SpineEntry[];
};

const MOVING: readonly RecommendationState[] = ["in_progress", "implemented"];

/** Actions on one page of a country. */
export const COUNTRY_ROWS = 100;

/** Recommendations with which something is being done, or was. */
export function movingOf(counts: StateCounts): number {
  return MOVING.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

/** What the three lines at the head of a country's page say, counted from its facts. */
export function situationOf({ total, running, visits, presentations, recommendations }: DelegationCountry) {
  const counts = Object.entries(recommendations) as [RecommendationState, number][];
  return {
    total,
    running,
    lastPresentation: presentations.at(0) ?? null,
    recommendations: counts.reduce((sum, [, count]) => sum + count, 0),
    moving: movingOf(recommendations),
    nextVisit: visits.at(0) ?? null,
  };
}
