import type { Moves } from "@/domain/shared/lifecycle";

export const CHECK_IN_STATES = ["scheduled", "asked", "answered", "silent"] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

export const CHECK_IN_MOVES = {
  ask: { from: ["scheduled"], to: "asked" },
  answer: { from: ["scheduled", "asked", "silent"], to: "answered" },
  countAsSilent: { from: ["asked"], to: "silent", needs: ["deadlinePassed"] },
} as const satisfies Moves;

export const CHECK_IN_LIFECYCLE = { noun: "checkIns", states: CHECK_IN_STATES, moves: CHECK_IN_MOVES };
