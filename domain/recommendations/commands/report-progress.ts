import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { command, demand } from "@/server/command";
import { reportProgress as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { writeProgress } from "./write-progress";

/** The authority says what became of the advice, with proof if it has some. "Done" counts only once a second person has checked. */
export const reportProgress = command({
  name: "recommendation.progress",
  input,
  async run({ tx, actor, now }, { reference, number, version, choice, note, ...proof }) {
    const action = await loadAction(tx, reference);
    const recommendation = await loadRecommendation(tx, action, number);
    demand(actor, "recommendation.progress", recommendation.facts);
    const reporter = { id: actor.userId, name: actor.personName, organisationName: actor.organisationName };
    const event = await writeProgress(tx, { actor, now, recommendation, report: { choice, note, proof, version, reportedOn: dayOf(now), reporter } });
    return { output: { reference, number }, events: [event] };
  },
});
