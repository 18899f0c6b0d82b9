import { save } from "@/db/save";
import { indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { VALUE_LIFECYCLE } from "../lifecycle";
import { reasonedValueInput } from "../schema";
import { loadIndicator, loadValue, valueEvent } from "./load-indicator";
import { isPeriodOpen } from "./period-open";

/** Sets an approved value aside, with a reason: it stays on record and counts no longer. */
export const voidValue = command({
  name: "indicator_value.void",
  input: reasonedValueInput,
  async run({ tx, actor }, { reference, indicator: of, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator_value.approve", action.facts);
    const indicator = await loadIndicator(tx, action.id, of);
    const value = await loadValue(tx, indicator.id, number);
    const state = demandMove(VALUE_LIFECYCLE, "void", { state: value.state, met: { periodOpen: await isPeriodOpen(tx, action.id, value.measuredOn), reasonGiven: reason !== null } });
    await save(tx, indicatorValues, value, version, { state, voidReason: reason });
    return { output: { reference, indicator: of, number }, events: [valueEvent("indicator_value.voided", value, { indicator, reason, audience: "delegation" })] };
  },
});
