import { save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { RECOMMENDATION_OPEN } from "../lifecycle";
import { changeDueDate as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Changes by when a recommendation should be done, and says why; both dates stay in the history. */
export const changeDueDate = command({
  name: "recommendation.change_due_date",
  input,
  async run({ tx, actor }, { reference, number, version, dueOn, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    const recommendation = await loadRecommendation(tx, action.id, number);
    if (!RECOMMENDATION_OPEN.some((state) => state === recommendation.state)) refuse({ kind: "wrong_stage", noun: "recommendations", state: recommendation.state, move: "changeDueDate" });
    await save(tx, recommendations, recommendation, version, { dueOn });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.due_changed", recommendation, { reason, facts: { from: recommendation.dueOn, to: dueOn } })] };
  },
});
