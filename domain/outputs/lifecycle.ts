import type { Moves } from "@/domain/shared/lifecycle";

export const OUTPUT_STATES = ["drafting", "in_review", "returned", "validated", "presented", "published", "restricted"] as const;
export type OutputState = (typeof OUTPUT_STATES)[number];
export const OUTPUT_SHARED = ["in_review", "returned", "validated", "presented", "published", "restricted"] as const satisfies readonly OutputState[];
export const OUTPUT_APPROVED = ["validated", "presented", "published"] as const satisfies readonly OutputState[];
/** States in which the facility may add versions. */
export const OUTPUT_WRITABLE = ["drafting", "returned"] as const satisfies readonly OutputState[];
/** States in which it may still be commented. */
export const OUTPUT_COMMENTED = ["drafting", "in_review", "returned"] as const satisfies readonly OutputState[];
/** States in which an output no longer stands in the way of closing. */
export const OUTPUT_SETTLED = ["presented", "published", "restricted"] as const satisfies readonly OutputState[];

export const OUTPUT_MOVES = {
  sendForReview: { from: ["drafting", "returned"], to: "in_review", needs: ["somethingToRead", "changesMade"] },
  giveBack: { from: ["in_review"], to: "returned", needs: ["reasonGiven"] },
  validate: { from: ["in_review"], to: "validated", needs: ["noChangesAsked"] },
  present: { from: ["validated"], to: "presented" },
  publish: { from: ["validated", "presented"], to: "published", needs: ["visibilityChecked", "translationsChecked"] },
  restrict: { from: ["validated", "presented"], to: "restricted", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const OUTPUT_LIFECYCLE = { noun: "outputs", states: OUTPUT_STATES, moves: OUTPUT_MOVES };

export const OUTPUT_TYPES = [
  "feasibility_study", "impact_assessment", "analysis_report", "situation_report", "background_paper", "dataset", "policy", "strategy", "action_plan", "roadmap", "draft_law", "sops", "guidelines",
  "protocol", "handbook", "aide_memoire", "curriculum", "online_course", "toolkit", "concept_note", "monitoring_plan", "other",
] as const;
export type OutputType = (typeof OUTPUT_TYPES)[number];
