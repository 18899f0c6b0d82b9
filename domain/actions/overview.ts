import type { ActivityState } from "@/domain/activities/lifecycle";
import type { Characteristic } from "@/domain/characteristics/lists";
import type { HistoryEntry } from "@/domain/history/entry";
import type { FrameChange } from "@/domain/portfolio/delegation";
import type { Missing } from "@/domain/shared/problem";
import type { OutputState } from "@/domain/outputs/lifecycle";
import type { ConditionLine } from "@/domain/requests/decision";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { ActionHead } from "./action-head";
import type { DateKind, LINK_TYPES } from "./lifecycle";
import type { SpecificArea } from "./lists";
import type { NextStep } from "./next-step";

export type LinkType = (typeof LINK_TYPES)[number];

/** Everything the first page of an Action's file shows. */
export type ActionOverview = {
  head: ActionHead;
  step: NextStep | null;
  /** What each of these moves still waits for. */
  missing: Record<"launch" | "report" | "close", Missing[]>;
  summaryEn: string | null;
  summaryFr: string | null;
  specificAreas: SpecificArea[];
  /** The five dates, kept apart, and what sources print. */
  dates: { kind: DateKind; value: string | null }[];
  publishedDates: { kind: DateKind; value: string; sourceUrl: string | null; note: string | null; isConflict: boolean }[];
  publishedLabel: string | null;
  /** Order among the Actions of its one country; null when it has none or several. */
  order: number | null;
  publishedActivities: number | null;
  statusNote: string | null;
  dateNote: string | null;
  expertNote: string | null;
  followUpNote: string | null;
  expertCountries: string[];
  requestReference: string | null;
  /** Conditions of the approval that have not been met. */
  conditions: ConditionLine[];
  authorities: { id: string; name: string; nameFr: string | null; part: "requesting" | "partner"; isLead: boolean; country: string | null }[];
  team: string[];
  links: { type: LinkType; isFrom: boolean; reference: string; titleEn: string; titleFr: string | null; note: string | null }[];
  activities: Partial<Record<ActivityState, number>>;
  added: number;
  outputs: Partial<Record<OutputState, number>>;
  recommendations: Partial<Record<RecommendationState, number>>;
  flagged: { characteristic: Characteristic; side: "facility" | "authority"; isFlagged: boolean }[];
  figures: { number: number; textEn: string; textFr: string | null; source: string; sourceUrl: string | null }[];
  frameChanges: FrameChange[];
  sources: { url: string; isMain: boolean }[];
  history: HistoryEntry[];
};
