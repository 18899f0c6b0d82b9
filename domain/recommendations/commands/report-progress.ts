import { save } from "@/db/save";
import { recommendations, recommendationUpdates } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { RECOMMENDATION_LIFECYCLE } from "../lifecycle";
import { isReportable, progressMove } from "../progress";
import { reportProgress as input } from "../schema";
import { addEvidence } from "./add-evidence";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** The authority says what became of the advice, with proof if it has some. "Done" counts only once a second person has checked. */
export const reportProgress = command({
  name: "recommendation.progress",
  input,
  async run({ tx, actor, now }, { reference, number, version, choice, note, ...proof }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.progress", action.facts);
    const recommendation = await loadRecommendation(tx, action.id, number);
    if (!isReportable(recommendation.state)) refuse({ kind: "wrong_stage", noun: "recommendations", state: recommendation.state, move: "start" });
    if (choice === "overtaken" && !note) refuseField("note", "reason");
    const move = progressMove(recommendation.state, choice);
    const state = move ? demandMove(RECOMMENDATION_LIFECYCLE, move, recommendation) : recommendation.state;
    const isDone = choice === "done";
    await save(tx, recommendations, recommendation, version, { state, reportedDoneOn: isDone ? dayOf(now) : null, reportedDoneById: isDone ? actor.userId : null });
    const evidenceId = await addEvidence(tx, { actor, now, actionId: action.id, proof });
    await tx.insert(recommendationUpdates).values({
      id: orderedId(now), recommendationId: recommendation.id, actionId: action.id, choice, note, evidenceId,
      reportedOn: dayOf(now), reportedByName: actor.personName, organisationName: actor.organisationName,
    });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.progressed", recommendation, { facts: { choice, hasProof: evidenceId !== null }, reason: note })] };
  },
});
