import type { AUTHORITY_PARTS } from "@/domain/actions/lists";
import type { ActivityState, ActivityType, PLAN_ORIGINS } from "@/domain/activities/lifecycle";
import type { Characteristic } from "@/domain/characteristics/lists";
import type { ExpertCategory } from "@/domain/experts/lists";
import type { CheckInState } from "@/domain/follow-up/lifecycle";
import type { SignalKind, StrategyUse } from "@/domain/follow-up/lists";
import type { Counted, ResultLevel } from "@/domain/indicators/lists";
import type { Level } from "@/domain/organisations/levels";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { Conformity } from "@/domain/comparisons/lifecycle";
import type { OutputState, OutputType } from "@/domain/outputs/lifecycle";
import type { PRIORITIES, RECOMMENDATION_CATEGORIES, RecommendationState } from "@/domain/recommendations/lifecycle";
import type { TranslationState } from "@/domain/recommendations/languages";
import type { PartialDate } from "@/domain/shared/dates";
import type { MemberRole, Sex } from "@/domain/working-groups/lists";
import type { PresentationSide } from "./lifecycle";
import type { PresentationLevel } from "./report";

/** A text in English and, where there is one, in French. */
export type Pair = { en: string; fr: string | null };

/**
 * What the record knows of an Action, as its final report tells it: data in a fixed order, without a language, so that the same
 * record always gives the same bytes. `format` is raised when its shape changes: what was frozen in an earlier one stays readable.
 * Format 2 (30 November 2026) adds the results chain and lists who was present.
 */
export type ReportFacts = {
  format: 1 | 2;
  action: ActionFacts;
  programme: ProgrammeFacts | null;
  request: RequestFacts | null;
  concept: ConceptFacts | null;
  group: GroupFacts | null;
  activities: ActivityFacts[];
  experts: ExpertFacts[];
  people: PersonFacts[];
  outputs: OutputFacts[];
  comparisons: ComparisonFacts[];
  recommendations: RecommendationFacts[];
  contextFigures: ContextFigureFacts[];
  characteristics: { characteristic: Characteristic; proof: Pair }[];
  presentation: PresentationFacts | null;
  checkIns: { months: number; dueOn: PartialDate; state: CheckInState; strategyUse: StrategyUse | null }[];
  signals: { kind: SignalKind; text: Pair; seenOn: PartialDate | null; contributionOf: string | null }[];
  /** Absent in format 1. */
  indicators?: IndicatorFacts[];
};

export type ActionFacts = {
  reference: string;
  title: Pair;
  countries: { iso3: string; name: Pair; note: Pair | null }[];
  /** The region in the source's words, for Actions of a region. */
  region: string | null;
  authorities: { name: Pair; part: (typeof AUTHORITY_PARTS)[number]; isLead: boolean }[];
  requestedOn: PartialDate | null;
  approvedOn: PartialDate | null;
  firstActivityOn: PartialDate | null;
  lastActivityOn: PartialDate | null;
};

/** Who pays and under which emblem, at the time: both change with the programme. */
export type ProgrammeFacts = { name: Pair; fundingLine: Pair | null; emblem: string | null };
export type RequestFacts = { reference: string; title: string; language: string; submittedOn: PartialDate | null; need: string; expectedResult: string; origin: string; originUrl: string; decidedOn: PartialDate | null };
export type ConceptFacts = { number: number; language: string; acceptedOn: PartialDate; purpose: string; approach: string; expectedResults: string };
export type GroupFacts = {
  name: string;
  formedOn: PartialDate | null;
  /** Seats, not persons: nobody is named in a report for having sat at a table. */
  seats: { institution: Pair; kind: OrganisationKind; role: MemberRole; sex: Sex; joinedOn: PartialDate | null; leftOn: PartialDate | null; laterBody: string | null; laterSince: PartialDate | null }[];
  meetings: { number: number; title: string; onDay: PartialDate }[];
};
export type ActivityFacts = {
  number: number; type: ActivityType; title: Pair; place: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null; state: ActivityState; planOrigin: (typeof PLAN_ORIGINS)[number];
  dropReason: string | null; women: number | null; men: number | null; institutions: number | null; reportApprovedOn: PartialDate | null;
};
/** An expert by what they are, once, with the missions they went on; nobody is named. */
export type ExpertFacts = { category: ExpertCategory; country: string; missions: { activity: number; workingDays: number | null }[] };
/** Somebody once, whatever they came to; the number stands for the person. */
export type PersonFacts = { sex: Sex; institutionKind: OrganisationKind | null; level: Level; activities: number[] };
export type OutputFacts = { number: number; type: OutputType; title: Pair; state: OutputState; validatedOn: PartialDate | null; presentedOn: PartialDate | null; languages: string[]; sourceUrl: string | null };
export type ComparisonFacts = { instrument: string; counts: Partial<Record<Conformity, number>> };
export type RecommendationFacts = {
  number: number; text: Pair; category: (typeof RECOMMENDATION_CATEGORIES)[number]; priority: (typeof PRIORITIES)[number]; state: RecommendationState; addressee: Pair; dueOn: PartialDate | null;
  answeredOn: PartialDate | null; answerReason: string | null; outputs: number[]; activities: number[]; articles: string[];
  /** Absent in format 1. */
  translation?: TranslationState;
};
export type ContextFigureFacts = { number: number; text: Pair; value: number | null; unit: string | null; year: number | null; source: string; sourceUrl: string | null };
export type PresentationFacts = { heldOn: PartialDate; endedOn: PartialDate | null; place: string; level: PresentationLevel; institutions: string; /** Lines of text in format 1. */ persons: { jobTitle: string; institution: string; side: PresentationSide }[] | string | null; delegationHeadPresent: boolean; programme: string | null; reaction: string | null; pressUrls: string[] };
/** An indicator with the result it tells: where it began, where it should come, what it shows, and the approved values that make it (none where Suivi counts it). */
export type IndicatorFacts = {
  number: number; title: Pair; unit: Pair | null; result: { number: number; level: ResultLevel; text: Pair }; countedBy: Counted | null;
  baseline: number | null; target: number | null; targetOn: PartialDate | null; figure: number | null; values: { number: number; measuredOn: PartialDate; value: number; source: string; sourceUrl: string | null }[];
};
