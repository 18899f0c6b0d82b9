import type { Moves } from "@/domain/shared/lifecycle";
import { ASSESSMENT_STATES } from "./lists";

export const ASSESSMENT_MOVES = {
  submit: { from: ["asked"], to: "submitted", needs: ["noConflict", "everyQuestionAnswered"] },
  standAside: { from: ["asked"], to: "stood_aside" },
  voidIt: { from: ["asked", "submitted"], to: "void" },
} as const satisfies Moves;

export const ASSESSMENT_LIFECYCLE = { noun: "assessments", states: ASSESSMENT_STATES, moves: ASSESSMENT_MOVES };
