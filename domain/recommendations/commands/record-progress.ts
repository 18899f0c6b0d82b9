import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { recordProgress as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { writeProgress } from "./write-progress";

/** Writes down what the authority told by word of mouth. Whoever writes it down cannot be the one who checks the proof. */
export const recordProgress = command({
  name: "recommendation.record_progress",
  input,
  async run({ tx, actor, now }, { reference, number, version, choice, note, toldByName, toldOn, ...proof }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.record", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    if (toldOn > dayOf(now)) refuseField("toldOn", "future");
    const reporter = { id: actor.userId, name: toldByName, organisationName: recommendation.addresseeName, recordedByName: actor.personName };
    const event = await writeProgress(tx, { actor, now, recommendation, report: { choice, note, proof, version, reportedOn: toldOn, reporter } });
    return { output: { reference, number }, events: [event] };
  },
});
