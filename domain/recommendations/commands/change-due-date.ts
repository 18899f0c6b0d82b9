import { save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { changeDueDate as input } from "../schema";
import { demandOpen } from "./demand-open";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Changes by when a recommendation should be done, and says why; both dates stay in the history. */
export const changeDueDate = command({
  name: "recommendation.change_due_date",
  input,
  async run({ tx, actor }, { reference, number, version, dueOn, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    demandOpen(recommendation, "changeDueDate");
    await save(tx, recommendations, recommendation, version, { dueOn });
    return { output: { reference, number }, events: [recommendationEvent("recommendation.due_changed", recommendation, { reason, facts: { from: recommendation.dueOn, to: dueOn } })] };
  },
});
