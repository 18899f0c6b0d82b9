import { save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { checkMove, demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { RECOMMENDATION_LIFECYCLE } from "../lifecycle";
import { answerRecommendation as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** The authority's signatory says what it makes of the advice: all of it, a part, or none, and why. */
export const answerRecommendation = command({
  name: "recommendation.answer",
  input,
  async run({ tx, actor, now }, { reference, number, version, answer, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.answer", action.facts);
    const recommendation = await loadRecommendation(tx, action.id, number);
    const met = { reasonGiven: reason !== null };
    if (checkMove(RECOMMENDATION_LIFECYCLE.moves, answer, recommendation.state, met).kind === "unmet") refuseField("reason", "reason");
    const state = demandMove(RECOMMENDATION_LIFECYCLE, answer, { state: recommendation.state, met });
    await save(tx, recommendations, recommendation, version, { state, answerReason: reason, answeredOn: dayOf(now), answeredByName: actor.personName });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.answered", recommendation, { reason, facts: { answer } })] };
  },
});
