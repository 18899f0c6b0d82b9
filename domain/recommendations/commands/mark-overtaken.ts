import { save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { RECOMMENDATION_LIFECYCLE } from "../lifecycle";
import { settleRecommendation as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Sets a recommendation aside because the facts have moved on. */
export const markOvertaken = command({
  name: "recommendation.overtake",
  input,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.verify", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    const state = demandMove(RECOMMENDATION_LIFECYCLE, "overtake", { state: recommendation.state, met: { reasonGiven: true } });
    await save(tx, recommendations, recommendation, version, { state, answerReason: reason });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.overtaken", recommendation, { reason })] };
  },
});
