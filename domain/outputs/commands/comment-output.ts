import { changesOf, recordChanges } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OUTPUT_COMMENTED } from "../lifecycle";
import { commentOutput as input } from "../schema";
import { insertComment } from "./insert-comment";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";

/** Somebody of the facility says something of a section or of the whole, to colleagues or to the authority as well. */
export const commentOutput = command({
  name: "output.comment",
  input,
  async run({ tx, actor, now }, { reference, number, sectionId, audience, comment }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.comment", action.facts);
    demandNotEnded(action, "comment");
    const output = await loadOutput(tx, action.id, number);
    if (!OUTPUT_COMMENTED.some((state) => state === output.state)) refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move: "comment" });
    await insertComment(tx, { actor, now, output, sectionId, side: "facility", audience, body: comment, organisationName: actor.organisationName });
    recordChanges(tx, changesOf({}, { comment }));
    return { output: { reference, number, sectionId }, events: [outputEvent("output.commented", output, { audience })] };
  },
});
