import type { Moves } from "@/domain/shared/lifecycle";

export const CONCEPT_STATES = ["drafting", "with_authority", "accepted_by_both", "superseded"] as const;
export type ConceptState = (typeof CONCEPT_STATES)[number];
export const CONCEPT_SHARED = ["with_authority", "accepted_by_both", "superseded"] as const satisfies readonly ConceptState[];
export const CONCEPT_APPROVED = ["accepted_by_both"] as const satisfies readonly ConceptState[];

export const CONCEPT_MOVES = {
  send: { from: ["drafting"], to: "with_authority", needs: ["purposeWritten", "approachWritten"] },
  accept: { from: ["with_authority"], to: "accepted_by_both", needs: ["acceptedByFacility", "acceptedByAuthority"] },
  // The authority writes into the text itself while it holds the pen.
  revise: { from: ["with_authority"], to: "with_authority", needs: ["penHeld", "somethingChanged"] },
  // The text stays as it is, and the pen goes to the facility, which opens it for changes.
  askChanges: { from: ["with_authority"], to: "with_authority" },
  unlock: { from: ["with_authority", "accepted_by_both"], to: "drafting" },
  supersede: { from: ["accepted_by_both"], to: "superseded" },
} as const satisfies Moves;

export const CONCEPT_LIFECYCLE = { noun: "concepts", states: CONCEPT_STATES, moves: CONCEPT_MOVES };

export const SIDES = ["facility", "authority"] as const;
export type Side = (typeof SIDES)[number];
