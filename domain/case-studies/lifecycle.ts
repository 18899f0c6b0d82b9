import type { ActionStage } from "@/domain/actions/lifecycle";
import type { Moves } from "@/domain/shared/lifecycle";

export const CASE_STUDY_STATES = ["drafting", "with_authority", "cleared", "published", "withdrawn"] as const;
export type CaseStudyState = (typeof CASE_STUDY_STATES)[number];
export const CASE_STUDY_APPROVED = ["published"] as const satisfies readonly CaseStudyState[];

/** Stages of the Action from which something can be told of it. */
export const CASE_STUDY_STAGES = ["reporting", "follow_up", "closed"] as const satisfies readonly ActionStage[];

export const CASE_STUDY_MOVES = {
  send: { from: ["drafting"], to: "with_authority", needs: ["sectionsWritten", "sealsProven", "referencesKnown", "textsChecked", "translationsCurrent"] },
  giveBack: { from: ["with_authority"], to: "drafting", needs: ["reasonGiven"] },
  clear: { from: ["with_authority"], to: "cleared" },
  publish: { from: ["cleared"], to: "published", needs: ["visibilityChecked"] },
  withdraw: { from: ["published"], to: "withdrawn", needs: ["reasonGiven"] },
  // What was cleared or published is changed only in a new version that is cleared again.
  reopen: { from: ["with_authority", "cleared", "published", "withdrawn"], to: "drafting" },
} as const satisfies Moves;

export const CASE_STUDY_LIFECYCLE = { noun: "caseStudies", states: CASE_STUDY_STATES, moves: CASE_STUDY_MOVES };
