import { movesFrom } from "@/domain/shared/lifecycle";
import { RECOMMENDATION_MOVES, type RecommendationState } from "./lifecycle";

export type RecommendationMove = keyof typeof RECOMMENDATION_MOVES;

/** Where the facility makes each move: what the authority answers or reports is written down from its letter or its word. */
const PLACES: Record<RecommendationMove, string> = {
  accept: "/answer?answer=accept", acceptPartly: "/answer?answer=acceptPartly", setAside: "/answer?answer=setAside",
  start: "/progress?choice=in_progress", implement: "#verify", overtake: "/overtaken", loseSight: "/unknown", recast: "/split",
};

/** Before a proof can be checked, somebody says that it is done. */
const REPORT_DONE = "/progress?choice=done";

type Standing = { reference: string; number: number; state: RecommendationState; reportedDoneOn: string | null };

/** The moves that the table allows from here, each with the page that makes it. The page and its command judge them again. */
export function movesOf({ reference, number, state, reportedDoneOn }: Standing): { move: RecommendationMove; to: RecommendationState; href: string }[] {
  const path = recommendationPath({ reference, number });
  return movesFrom(RECOMMENDATION_MOVES, state).map((move) => ({ move, to: RECOMMENDATION_MOVES[move].to, href: path + (move === "implement" && !reportedDoneOn ? REPORT_DONE : PLACES[move]) }));
}

/** The page of a recommendation for the facility. */
export const recommendationPath = ({ reference, number }: { reference: string; number: number }) => `/actions/${reference}/recommendations/${number}`;
