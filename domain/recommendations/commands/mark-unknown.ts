import { save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { RECOMMENDATION_LIFECYCLE } from "../lifecycle";
import { settleRecommendation as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Says that nobody can tell what became of a recommendation: it is counted as that, never as a success. */
export const markUnknown = command({
  name: "recommendation.lose_sight",
  input,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.record", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    const state = demandMove(RECOMMENDATION_LIFECYCLE, "loseSight", { state: recommendation.state });
    await save(tx, recommendations, recommendation, version, { state, reportedDoneOn: null, reportedDoneById: null });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.lost_sight", recommendation, { reason })] };
  },
});
