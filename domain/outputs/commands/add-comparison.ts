import { changesOf, recordChanges } from "@/db/save";
import { legalComparisons } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { findOrganisation } from "@/domain/organisations/commands/add-organisation";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { DESCRIBED_GAPS } from "../lifecycle";
import { addComparison as input } from "../schema";
import { loadOutput } from "./load-output";

/** Puts one article of a convention beside the national provision: how they agree, what is missing, what is proposed. */
export const addComparison = command({
  name: "comparison.add",
  input,
  async run({ tx, actor }, { reference, outputNumber, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "comparison.write", action.facts);
    demandNotEnded(action, "addComparison");
    if (DESCRIBED_GAPS.some((conformity) => conformity === facts.conformity) && !facts.gap) refuseField("gap", "required");
    if (facts.institutionId && !(await findOrganisation(tx, facts.institutionId))) refuseField("institutionId", "choose");
    const outputId = outputNumber ? (await loadOutput(tx, action.id, outputNumber)).id : null;
    const id = crypto.randomUUID();
    await tx.insert(legalComparisons).values({ ...facts, id, actionId: action.id, outputId });
    recordChanges(tx, changesOf({}, { ...facts, institutionId: undefined }));
    return { output: { reference, id }, events: [{ type: "comparison.added", subject: { table: "legal_comparisons", id }, actionId: action.id, facts: { instrument: facts.instrument, article: facts.article }, audience: "authority" }] };
  },
});
