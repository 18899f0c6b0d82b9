import { assessmentsAreIn } from "@/domain/assessments/reading";
import type { OpinionAnswer, OpinionState } from "./lifecycle";

export type OpinionFacts = { state: OpinionState; answer: OpinionAnswer | null; isDelegation: boolean };

/** True once a service has said yes, yes with remarks or no, or its silence counts; asking for more information settles nothing. */
export function isSettled({ state, answer }: Pick<OpinionFacts, "state" | "answer">): boolean {
  return state === "consented_by_silence" || (state === "answered" && answer !== "more_information");
}

/** What the committee needs on file before it may approve a request. */
export function approvalNeeds({ opinions, hasLetter, signatoryRank, review }: { opinions: readonly OpinionFacts[]; hasLetter: boolean; signatoryRank: string | null; review: Parameters<typeof assessmentsAreIn>[0] }) {
  return {
    delegationHeard: opinions.some((opinion) => opinion.isDelegation && isSettled(opinion)),
    noOpinionOpen: opinions.every(isSettled),
    letterOnFile: hasLetter,
    signatoryRankKnown: Boolean(signatoryRank),
    assessmentsIn: assessmentsAreIn(review),
  };
}
