import type { ProgressChoice, RecommendationState, PRIORITIES, RECOMMENDATION_CATEGORIES } from "./lifecycle";
import { RECOMMENDATION_OPEN } from "./lifecycle";
import type { PartialDate } from "@/domain/shared/dates";

export type RecommendationRow = {
  number: number;
  textEn: string;
  textFr: string | null;
  addresseeName: string;
  addresseeNameFr: string | null;
  state: RecommendationState;
  dueOn: PartialDate | null;
  answerReason: string | null;
  answeredOn: PartialDate | null;
  reportedDoneOn: PartialDate | null;
  proofs: number;
};

export type Proof = {
  title: string;
  titleFr: string | null;
  url: string | null;
  contributionOf: string | null;
  /** Null when the proof is no file, or when the file is not open to the reader. */
  file: { id: string; name: string; bytes: number } | null;
};

export type RecommendationUpdate = { id: string; choice: ProgressChoice; note: string | null; reportedOn: PartialDate; reportedByName: string; organisationName: string; proof: Proof | null };

export type RecommendationOrigin =
  | { kind: "output" | "activity"; number: number; titleEn: string; titleFr: string | null }
  | { kind: "comparison"; instrument: string; article: string };

/** A line of its history that its own page shows: a moved date, or a proof that did not hold. */
export type RecommendationEvent = { id: number; type: "recommendation.due_changed" | "recommendation.proof_refused"; on: PartialDate; actorName: string; reason: string | null; from: PartialDate | null; to: PartialDate | null };

export type RecommendationDetail = Omit<RecommendationRow, "proofs"> & {
  category: (typeof RECOMMENDATION_CATEGORIES)[number];
  priority: (typeof PRIORITIES)[number];
  answeredByName: string | null;
  verifiedOn: PartialDate | null;
  verifiedByName: string | null;
  version: number;
  origins: RecommendationOrigin[];
  updates: RecommendationUpdate[];
  events: RecommendationEvent[];
};

/** What a recommendation of this Action can name as its source, and whom it can be addressed to. */
export type RecommendationSources = {
  outputs: { number: number; titleEn: string; titleFr: string | null }[];
  activities: { number: number; titleEn: string; titleFr: string | null }[];
  comparisons: { id: string; instrument: string; article: string }[];
  addressees: { id: string; nameEn: string; nameFr: string | null }[];
};

/** Is it open and past its date? A month or a year is past when it is over. */
export function isLate({ state, dueOn }: Pick<RecommendationRow, "state" | "dueOn">, today: PartialDate): boolean {
  return dueOn !== null && isOpen(state) && dueOn < today.slice(0, dueOn.length);
}

/** Is an answer or a report still expected of it? */
export const isOpen = (state: RecommendationState) => RECOMMENDATION_OPEN.some((open) => open === state);

/** How many recommendations stand in each state. */
export function countsOf(rows: readonly Pick<RecommendationRow, "state">[]): Partial<Record<RecommendationState, number>> {
  const counts: Partial<Record<RecommendationState, number>> = {};
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
