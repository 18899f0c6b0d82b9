import { save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addDocument } from "@/domain/documents/commands/add-document";
import { dayOf } from "@/domain/shared/dates";
import { checkMove, demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { keepFile } from "@/server/files";
import { RECOMMENDATION_LIFECYCLE } from "../lifecycle";
import { recordAnswer as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Records an answer that the body that leads gave in a signed letter. The letter stays with it, and so does who wrote it down. */
export const recordAnswer = command({
  name: "recommendation.record_answer",
  input,
  async run({ tx, actor, now }, { reference, number, version, answer, reason, signatoryName, answeredOn, letter }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.record", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    if (answeredOn > dayOf(now)) refuseField("answeredOn", "future");
    const met = { reasonGiven: reason !== null };
    if (checkMove(RECOMMENDATION_LIFECYCLE.moves, answer, recommendation.state, met).kind === "unmet") refuseField("reason", "reason");
    const state = demandMove(RECOMMENDATION_LIFECYCLE, answer, { state: recommendation.state, met });
    const answerLetterId = await addDocument(tx, { actor, now, file: await keepFile(letter), kind: "answer_letter", audience: "authority", actionId: action.id });
    await save(tx, recommendations, recommendation, version, { state, answerReason: reason, answeredOn, answeredByName: signatoryName, answeredForName: null, answerLetterId });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.answer_recorded", recommendation, { reason, facts: { answer, person: signatoryName } })] };
  },
});
