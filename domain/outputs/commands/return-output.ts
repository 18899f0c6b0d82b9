import { save } from "@/db/save";
import { outputReviews, outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { orderedId } from "@/domain/shared/ordered-id";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { changeOutput } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";
import { passToFacility } from "./pass-pen";

/** The authority gives an output back and says what should change. */
export const returnOutput = command({
  name: "output.return",
  input: changeOutput,
  async run({ tx, actor, now }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.return", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const state = demandMove(OUTPUT_LIFECYCLE, "giveBack", { state: output.state, met: { reasonGiven: true } });
    await save(tx, outputs, output, version, { state, returnReason: reason });
    await tx.insert(outputReviews).values({
      id: orderedId(now), outputId: output.id, actionId: action.id, verdict: "changes_asked", comment: reason, organisationName: actor.organisationName, reviewerName: actor.personName, reviewedOn: dayOf(now),
    });
    await passToFacility(tx, action, now);
    return { output: { reference, number }, events: [outputEvent("output.returned", output, { reason, audience: "authority" })] };
  },
});
