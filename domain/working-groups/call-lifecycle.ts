import type { Moves } from "@/domain/shared/lifecycle";

/** An authority is asked to name members of the working group. */
export const MEMBER_CALL_STATES = ["asked", "answered", "filled", "closed"] as const;
export type MemberCallState = (typeof MEMBER_CALL_STATES)[number];

export const MEMBER_CALL_MOVES = {
  answer: { from: ["asked"], to: "answered", needs: ["somebodyNamed"] },
  askAnew: { from: ["answered"], to: "asked", needs: ["reasonGiven"] },
  fill: { from: ["answered"], to: "filled" },
  close: { from: ["asked", "answered"], to: "closed", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const MEMBER_CALL_LIFECYCLE = { noun: "memberCalls", states: MEMBER_CALL_STATES, moves: MEMBER_CALL_MOVES };

export const PROPOSAL_STATES = ["proposed", "accepted", "declined"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
