import { changesOf, recordChanges } from "@/db/save";
import { results } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { RESULT_LEVELS } from "../lists";
import { addResultInput } from "../schema";
import { chainEvent, loadResult, nextNumber } from "./load-indicator";

/** Adds a link to the Action's results chain, under the result it serves. */
export const addResult = command({
  name: "result.add",
  input: addResultInput,
  async run({ tx, actor }, { reference, under, level, ...texts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator.write", action.facts);
    const parent = under === null ? null : await loadResult(tx, action.id, under);
    if (parent && RESULT_LEVELS.indexOf(parent.level) + 1 !== RESULT_LEVELS.indexOf(level)) refuseField("under", "levelAbove");
    const result = { ...texts, level, parentId: parent?.id ?? null, id: crypto.randomUUID(), actionId: action.id, number: await nextNumber(tx, results, { column: results.actionId, id: action.id }) };
    await tx.insert(results).values(result);
    recordChanges(tx, changesOf({}, { level, ...texts }));
    return { output: { reference, number: result.number }, events: [chainEvent("result.added", result, { title: result.textEn })] };
  },
});
