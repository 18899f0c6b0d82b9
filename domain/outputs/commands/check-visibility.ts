import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { keepVisibilityCheck } from "@/domain/visibility/commands/keep-check";
import { missingMarks } from "@/domain/visibility/visibility";
import { command, demand } from "@/server/command";
import { OUTPUT_APPROVED } from "../lifecycle";
import { checkVisibility as input } from "../schema";
import { loadOutput } from "./load-output";
import { loadSent } from "./load-version";
import { outputEvent } from "./output-event";

/** Somebody has looked whether the validated version shows the emblem, the statement and the disclaimer, or notes the derogation. */
export const checkOutputVisibility = command({
  name: "output.check_visibility",
  input,
  async run({ tx, actor, now }, { reference, number, ...said }) {
    const action = await loadAction(tx, reference);
    demand(actor, "visibility.check", action.facts);
    const output = await loadOutput(tx, action.id, number);
    if (!OUTPUT_APPROVED.some((state) => state === output.state)) refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move: "checkVisibility" });
    const sent = await loadSent(tx, output.id);
    await keepVisibilityCheck(tx, { actor, now, actionId: action.id, subject: { table: "outputs", id: output.id, version: sent.number }, said });
    return { output: { reference, number }, events: [outputEvent("output.visibility_checked", output, { reason: said.derogationReason ?? undefined, facts: { versionNumber: sent.number, isDerogation: missingMarks(said).length > 0 }, audience: "facility" })] };
  },
});
