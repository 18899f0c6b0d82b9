import { save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { checkMove, demandMove } from "@/domain/shared/lifecycle";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { answeringOf } from "../answering";
import { RECOMMENDATION_LIFECYCLE } from "../lifecycle";
import { answerRecommendation as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** A signatory of the body that leads says what it makes of the advice: all of it, a part, or none, and why. */
export const answerRecommendation = command({
  name: "recommendation.answer",
  input,
  async run({ tx, actor, now }, { reference, number, version, answer, reason }) {
    const action = await loadAction(tx, reference);
    const recommendation = await loadRecommendation(tx, action, number);
    demand(actor, "recommendation.answer", recommendation.facts);
    const answering = answeringOf(actor.organisationId, { leadId: recommendation.addresseeId, authorityIds: action.facts.authorityIds });
    if (answering === "notTheirs") refuse({ kind: "unmet", missing: [{ key: "recommendations.answeredByTheLead", values: { lead: recommendation.addresseeName } }] });
    const met = { reasonGiven: reason !== null };
    if (checkMove(RECOMMENDATION_LIFECYCLE.moves, answer, recommendation.state, met).kind === "unmet") refuseField("reason", "reason");
    const state = demandMove(RECOMMENDATION_LIFECYCLE, answer, { state: recommendation.state, met });
    const answeredForName = answering === "inPlace" ? recommendation.addresseeName : null;
    await save(tx, recommendations, recommendation, version, { state, answerReason: reason, answeredOn: dayOf(now), answeredByName: actor.personName, answeredForName });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.answered", recommendation, { reason, facts: { answer, ...(answeredForName ? { onBehalfOf: answeredForName } : {}) } })] };
  },
});
