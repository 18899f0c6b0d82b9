import type { Moves } from "@/domain/shared/lifecycle";

export const CASE_STUDY_STATES = ["drafting", "with_authority", "cleared", "published", "withdrawn"] as const;
export type CaseStudyState = (typeof CASE_STUDY_STATES)[number];
export const CASE_STUDY_SHARED = ["with_authority", "cleared", "published", "withdrawn"] as const satisfies readonly CaseStudyState[];
export const CASE_STUDY_APPROVED = ["published"] as const satisfies readonly CaseStudyState[];

export const CASE_STUDY_MOVES = {
  send: { from: ["drafting"], to: "with_authority", needs: ["sectionsWritten"] },
  giveBack: { from: ["with_authority"], to: "drafting", needs: ["reasonGiven"] },
  clear: { from: ["with_authority"], to: "cleared" },
  publish: { from: ["cleared"], to: "published", needs: ["visibilityChecked"] },
  withdraw: { from: ["published"], to: "withdrawn", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const CASE_STUDY_LIFECYCLE = { noun: "caseStudies", states: CASE_STUDY_STATES, moves: CASE_STUDY_MOVES };
