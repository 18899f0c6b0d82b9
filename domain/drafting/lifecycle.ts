import type { Moves } from "@/domain/shared/lifecycle";

export const DRAFTING_STATES = ["preparing", "open", "settling", "agreed", "set_aside", "discarded"] as const;
export type DraftingState = (typeof DRAFTING_STATES)[number];
/** States in which the authority knows of a text; one that is being prepared or was thrown away nobody has seen. */
export const DRAFTING_SHARED = ["open", "settling", "agreed", "set_aside"] as const satisfies readonly DraftingState[];
export const DRAFTING_APPROVED = ["agreed"] as const satisfies readonly DraftingState[];

/** While positions are asked for, the words stand still; between two rounds the chair rules and words change; what is agreed stays so. */
export const DRAFTING_MOVES = {
  ask: { from: ["preparing", "settling"], to: "open", needs: ["paragraphsWritten", "somebodyToAsk"] },
  endRound: { from: ["open"], to: "settling" },
  agree: { from: ["settling"], to: "agreed", needs: ["everyParagraphRuled", "somethingAdopted"] },
  setAside: { from: ["open", "settling"], to: "set_aside" },
  discard: { from: ["preparing"], to: "discarded" },
} as const satisfies Moves;

export const DRAFTING_LIFECYCLE = { noun: "drafting", states: DRAFTING_STATES, moves: DRAFTING_MOVES };
