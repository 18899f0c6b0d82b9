import type { Moves } from "@/domain/shared/lifecycle";
import { MEETING_STATES } from "./lists";

export const MEETING_MOVES = {
  hold: { from: ["planned"], to: "held", needs: ["dayReached", "everyItemClosed"] },
  cancel: { from: ["planned"], to: "cancelled" },
} as const satisfies Moves;

export const MEETING_LIFECYCLE = { noun: "committee", states: MEETING_STATES, moves: MEETING_MOVES };
