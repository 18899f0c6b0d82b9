import { save } from "@/db/save";
import { indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { VALUE_LIFECYCLE } from "../lifecycle";
import { reasonedValueInput } from "../schema";
import { loadIndicator, loadValue, valueEvent } from "./load-indicator";

/** Gives a value back with what is wrong with it. */
export const returnValue = command({
  name: "indicator_value.return",
  input: reasonedValueInput,
  async run({ tx, actor }, { reference, indicator: of, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator_value.approve", action.facts);
    const indicator = await loadIndicator(tx, action.id, of);
    const value = await loadValue(tx, indicator.id, number);
    const state = demandMove(VALUE_LIFECYCLE, "giveBack", { state: value.state, met: { reasonGiven: reason !== null } });
    await save(tx, indicatorValues, value, version, { state, returnReason: reason });
    return { output: { reference, indicator: of, number }, events: [valueEvent("indicator_value.returned", value, { indicator, reason })] };
  },
});
