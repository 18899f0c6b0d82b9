import { refuse } from "@/domain/shared/problem";
import { RECOMMENDATION_OPEN, type RecommendationState } from "../lifecycle";

/** Refuses what is done to a recommendation that is settled. `move` names what was tried. */
export function demandOpen({ state }: { state: RecommendationState }, move: string): void {
  if (!RECOMMENDATION_OPEN.some((open) => open === state)) refuse({ kind: "wrong_stage", noun: "recommendations", state, move });
}
