import type { Moves } from "@/domain/shared/lifecycle";

export const NOMINATION_STATES = ["asked", "named", "declined", "silent"] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];

/** What a focal point may answer to a call; after the last day silence is counted, and an answer may still come. */
export const NOMINATION_MOVES = {
  name: { from: ["asked"], to: "named" },
  decline: { from: ["asked"], to: "declined", needs: ["reasonGiven"] },
  countSilence: { from: ["asked"], to: "silent" },
} as const satisfies Moves;

export const NOMINATION_LIFECYCLE = { noun: "nominations", states: NOMINATION_STATES, moves: NOMINATION_MOVES };
