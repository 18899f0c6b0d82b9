import { recordChanges, remove } from "@/db/save";
import { indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { VALUE_LIFECYCLE, VALUE_WRITABLE } from "../lifecycle";
import { moveValueInput } from "../schema";
import { loadIndicator, loadValue, valueEvent } from "./load-indicator";
import { demandPeriodOpen } from "./period-open";

/** Deletes a value that was never approved. One that was is set aside with a reason instead. */
export const removeValue = command({
  name: "indicator_value.remove",
  input: moveValueInput,
  async run({ tx, actor }, { reference, indicator: of, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator_value.write", action.facts);
    const indicator = await loadIndicator(tx, action.id, of);
    const value = await loadValue(tx, indicator.id, number);
    if (!(VALUE_WRITABLE as readonly string[]).includes(value.state)) refuse({ kind: "wrong_stage", noun: VALUE_LIFECYCLE.noun, state: value.state, move: "submit" });
    await demandPeriodOpen(tx, action.id, value.measuredOn);
    await remove(tx, indicatorValues, value, version);
    recordChanges(tx, [{ field: "value", before: String(value.value), after: null }]);
    return { output: { reference, indicator: of }, events: [valueEvent("indicator_value.removed", value, { indicator })] };
  },
});
