import { save } from "@/db/save";
import { indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { VALUE_LIFECYCLE } from "../lifecycle";
import { moveValueInput } from "../schema";
import { loadIndicator, loadValue, valueEvent } from "./load-indicator";
import { isPeriodOpen } from "./period-open";

/** A second person approves a value: from now on it counts. */
export const approveValue = command({
  name: "indicator_value.approve",
  input: moveValueInput,
  async run({ tx, actor, now }, { reference, indicator: of, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator_value.approve", action.facts);
    const indicator = await loadIndicator(tx, action.id, of);
    const value = await loadValue(tx, indicator.id, number);
    const state = demandMove(VALUE_LIFECYCLE, "approve", {
      state: value.state, met: { periodOpen: await isPeriodOpen(tx, action.id, value.measuredOn), submittedByAnother: value.submittedById !== actor.userId },
    });
    await save(tx, indicatorValues, value, version, { state, approvedOn: dayOf(now), approvedById: actor.userId, approvedByName: actor.personName });
    return { output: { reference, indicator: of, number }, events: [valueEvent("indicator_value.approved", value, { indicator, audience: "delegation" })] };
  },
});
