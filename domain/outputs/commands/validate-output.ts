import { save } from "@/db/save";
import { outputReviews, outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { orderedId } from "@/domain/shared/ordered-id";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { validateOutput as input } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";
import { passToFacility } from "./pass-pen";

/** The authority's signatory takes an output as valid. */
export const validateOutput = command({
  name: "output.validate",
  input,
  async run({ tx, actor, now }, { reference, number, version, comment }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.validate", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const state = demandMove(OUTPUT_LIFECYCLE, "validate", output);
    await save(tx, outputs, output, version, { state, validatedOn: dayOf(now), validatedByName: actor.personName });
    await tx.insert(outputReviews).values({
      id: orderedId(now), outputId: output.id, actionId: action.id, verdict: "validated", comment, organisationName: actor.organisationName, reviewerName: actor.personName, reviewedOn: dayOf(now),
    });
    await passToFacility(tx, action, now);
    return { output: { reference, number }, events: [outputEvent("output.validated", output, { audience: "authority" })] };
  },
});
