import { save } from "@/db/save";
import { indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { VALUE_LIFECYCLE, VALUE_WRITABLE } from "../lifecycle";
import { changeValueInput } from "../schema";
import { loadIndicator, loadValue, valueEvent } from "./load-indicator";
import { measuredOf } from "./measured";
import { demandPeriodOpen } from "./period-open";

/** Corrects a value that nobody has approved: a draft, or one that was given back. */
export const changeValue = command({
  name: "indicator_value.change",
  input: changeValueInput,
  async run({ tx, actor, now }, { reference, indicator: of, number, version, ...typed }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator_value.write", action.facts);
    const indicator = await loadIndicator(tx, action.id, of);
    const value = await loadValue(tx, indicator.id, number);
    if (!(VALUE_WRITABLE as readonly string[]).includes(value.state)) refuse({ kind: "wrong_stage", noun: VALUE_LIFECYCLE.noun, state: value.state, move: "submit" });
    await demandPeriodOpen(tx, action.id, value.measuredOn);
    await save(tx, indicatorValues, value, version, await measuredOf(tx, typed, { actor, now, countries: action.facts.countries, indicator }));
    return { output: { reference, indicator: of, number }, events: [valueEvent("indicator_value.changed", value, { indicator })] };
  },
});
