import type { Moves } from "@/domain/shared/lifecycle";

export const HANDOVER_STATES = ["suggested", "proposed", "discussed", "accepted", "started", "declined", "dropped"] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];
export const HANDOVER_SHARED = HANDOVER_STATES;
export const HANDOVER_APPROVED = HANDOVER_STATES;

export const HANDOVER_MOVES = {
  propose: { from: ["suggested"], to: "proposed", needs: ["fieldsGiven", "somethingToHandOver"] },
  discuss: { from: ["proposed"], to: "discussed" },
  accept: { from: ["proposed", "discussed"], to: "accepted", needs: ["everyItemAnswered", "someItemAccepted"] },
  start: { from: ["accepted"], to: "started" },
  decline: { from: ["proposed", "discussed"], to: "declined", needs: ["reasonGiven"] },
  drop: { from: ["suggested", "proposed", "discussed", "accepted"], to: "dropped", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const HANDOVER_LIFECYCLE = { noun: "handovers", states: HANDOVER_STATES, moves: HANDOVER_MOVES };

export const ITEM_ANSWERS = ["accepted", "declined", "later"] as const;
