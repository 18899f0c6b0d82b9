import { save } from "@/db/save";
import { indicators } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { changeIndicatorInput } from "../schema";
import { chainEvent, loadIndicator } from "./load-indicator";

/** Changes the words, the baseline or the target of an indicator; what they were stays in the history. How it is counted does not change. */
export const changeIndicator = command({
  name: "indicator.change",
  input: changeIndicatorInput,
  async run({ tx, actor }, { reference, number, version, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator.write", action.facts);
    const indicator = await loadIndicator(tx, action.id, number);
    await save(tx, indicators, indicator, version, facts);
    return { output: { reference, number }, events: [chainEvent("indicator.changed", indicator, { title: facts.titleEn })] };
  },
});
