import type { Moves } from "@/domain/shared/lifecycle";

export const RECOMMENDATION_STATES = ["proposed", "accepted", "partly_accepted", "not_pursued", "in_progress", "implemented", "overtaken", "unknown", "recast"] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];
/** A recommendation is the facility's advice once the authority has seen it; delegations read it from then on. */
export const RECOMMENDATION_APPROVED = RECOMMENDATION_STATES;
export const RECOMMENDATION_OPEN = ["proposed", "accepted", "partly_accepted", "in_progress", "unknown"] as const satisfies readonly RecommendationState[];

/** Merged into another or split into several: it lives on in those, and is counted there. */
export const RECOMMENDATION_COUNTED = ["proposed", "accepted", "partly_accepted", "not_pursued", "in_progress", "implemented", "overtaken", "unknown"] as const satisfies readonly RecommendationState[];

export const RECOMMENDATION_MOVES = {
  accept: { from: ["proposed", "unknown"], to: "accepted" },
  acceptPartly: { from: ["proposed", "unknown"], to: "partly_accepted", needs: ["reasonGiven"] },
  setAside: { from: ["proposed", "accepted", "partly_accepted", "in_progress", "unknown"], to: "not_pursued", needs: ["reasonGiven"] },
  start: { from: ["accepted", "partly_accepted", "unknown"], to: "in_progress" },
  implement: { from: ["accepted", "partly_accepted", "in_progress"], to: "implemented", needs: ["evidenceOnRecord", "fileForHighPriority", "verifiedBySecondPerson"] },
  overtake: { from: ["proposed", "accepted", "partly_accepted", "in_progress", "unknown"], to: "overtaken", needs: ["reasonGiven"] },
  loseSight: { from: ["proposed", "accepted", "partly_accepted", "in_progress"], to: "unknown" },
  recast: { from: ["proposed", "accepted", "partly_accepted", "in_progress", "unknown"], to: "recast", needs: ["noProofWaiting"] },
} as const satisfies Moves;

export const RECOMMENDATION_LIFECYCLE = { noun: "recommendations", states: RECOMMENDATION_STATES, moves: RECOMMENDATION_MOVES };

export const RECOMMENDATION_CATEGORIES = ["legislation", "policy", "institution", "bilateral_agreement", "capacity", "data"] as const;
export const PRIORITIES = ["high", "medium", "low"] as const;

export const RECASTS = ["merge", "split"] as const;
export type Recast = (typeof RECASTS)[number];

/** The authority's first answer, and what it may report later. */
export const ANSWERS = ["accept", "acceptPartly", "setAside"] as const;
export const PROGRESS_CHOICES = ["not_started", "in_progress", "done", "overtaken", "cannot_say"] as const;
export type ProgressChoice = (typeof PROGRESS_CHOICES)[number];
