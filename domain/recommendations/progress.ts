import type { ProgressChoice, RecommendationState } from "./lifecycle";

/** Choices of the authority that move the recommendation; the others are recorded beside its state. */
type ProgressMove = "start" | "loseSight";

/** States in which the authority reports progress: it has answered, and the matter is not settled. */
export const PROGRESS_STATES = ["accepted", "partly_accepted", "in_progress", "unknown"] as const satisfies readonly RecommendationState[];

/** Can the authority report what has become of it? */
export const isReportable = (state: RecommendationState) => PROGRESS_STATES.some((open) => open === state);

/**
 * The move that a report of progress makes. "Done" and "overtaken" are the authority's word: the proof is looked at by a
 * second person before the state says so.
 */
export function progressMove(state: RecommendationState, choice: ProgressChoice): ProgressMove | null {
  if (choice === "cannot_say") return state === "unknown" ? null : "loseSight";
  if (choice === "in_progress" || choice === "done") return state === "unknown" || (choice === "in_progress" && state !== "in_progress") ? "start" : null;
  return null;
}
