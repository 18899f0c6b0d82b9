import { save } from "@/db/save";
import { results } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { changeResultInput } from "../schema";
import { chainEvent, loadResult } from "./load-indicator";

/** Says a result in other words. Where it stands in the chain does not change. */
export const changeResult = command({
  name: "result.change",
  input: changeResultInput,
  async run({ tx, actor }, { reference, number, version, ...texts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator.write", action.facts);
    const result = await loadResult(tx, action.id, number);
    await save(tx, results, result, version, texts);
    return { output: { reference, number }, events: [chainEvent("result.changed", result, { title: texts.textEn })] };
  },
});
