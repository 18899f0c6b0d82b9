import type { ASSESSMENT_LIFECYCLE } from "@/domain/assessments/lifecycle";
import type { LifecycleTexts } from "../shape";

export const assessments = {
  title: "Assessments",
  states: { asked: "Asked", submitted: "Submitted", stood_aside: "Stood aside", void: "Set aside" },
  publicStates: { asked: "Being read", submitted: "Read", stood_aside: "Another person reads it", void: "Read again after changes" },
  moves: { submit: "Submit the assessment", standAside: "Stand aside", voidIt: "Set the assessment aside" },
  needs: {
    noConflict: "Declare that you have no conflict of interest.",
    everyQuestionAnswered: "Answer every question of the questionnaire.",
  },
} as const satisfies LifecycleTexts<typeof ASSESSMENT_LIFECYCLE> & Record<string, unknown>;
