import type { CASE_STUDY_LIFECYCLE } from "@/domain/case-studies/lifecycle";
import type { LifecycleTexts } from "../shape";

export const caseStudies = {
  states: { drafting: "Being written", with_authority: "With authority", cleared: "Cleared", published: "Published", withdrawn: "Withdrawn" },
  publicStates: {
    drafting: "The facility is writing it",
    with_authority: "The authority is reading it",
    cleared: "Cleared by the authority",
    published: "Published",
    withdrawn: "No longer published",
  },
  moves: { send: "Send to the authority", giveBack: "Ask for changes", clear: "Clear for publication", publish: "Record as published", withdraw: "Withdraw" },
  needs: {
    sectionsWritten: "Write every section first.",
    reasonGiven: "Give the reason.",
    visibilityChecked: "Record that the EU visibility has been checked.",
  },
} as const satisfies LifecycleTexts<typeof CASE_STUDY_LIFECYCLE>;
