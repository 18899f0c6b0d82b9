import type { Moves } from "@/domain/shared/lifecycle";

export const LESSON_STATES = ["drafted", "validated"] as const;
export type LessonState = (typeof LESSON_STATES)[number];
/** What only the facility has written stays with it; a second person makes it everybody's. */
export const LESSON_SHARED = ["validated"] as const satisfies readonly LessonState[];

export const LESSON_MOVES = {
  change: { from: ["drafted"], to: "drafted" },
  validate: { from: ["drafted"], to: "validated", needs: ["readBySecondPerson", "translationsChecked"] },
  reopen: { from: ["validated"], to: "drafted", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const LESSON_LIFECYCLE = { noun: "lessons", states: LESSON_STATES, moves: LESSON_MOVES };

/** Where a lesson was learnt: in a mission report, from an output, in the final report. */
export const LESSON_SOURCES = ["mission_report", "output", "final_report"] as const;
export type LessonSource = (typeof LESSON_SOURCES)[number];
