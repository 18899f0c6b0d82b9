import { save } from "@/db/save";
import { indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { VALUE_LIFECYCLE } from "../lifecycle";
import { addUp } from "../parts";
import { moveValueInput } from "../schema";
import { loadIndicator, loadValue, valueEvent } from "./load-indicator";
import { isPeriodOpen } from "./period-open";

/** Submits a value, with its parts where it is broken down; what is added up needs parts that make up the whole. */
export const submitValue = command({
  name: "indicator_value.submit",
  input: moveValueInput,
  async run({ tx, actor, now }, { reference, indicator: of, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator_value.write", action.facts);
    const indicator = await loadIndicator(tx, action.id, of);
    const value = await loadValue(tx, indicator.id, number);
    const state = demandMove(VALUE_LIFECYCLE, "submit", {
      state: value.state,
      met: {
        periodOpen: await isPeriodOpen(tx, action.id, value.measuredOn),
        brokenDown: indicator.breakdown === null || Object.keys(value.parts).length > 0,
        partsAddUp: indicator.rollUp === "latest" || addUp(value.parts, value.value),
      },
    });
    await save(tx, indicatorValues, value, version, { state, submittedOn: dayOf(now), submittedById: actor.userId, submittedByName: actor.personName });
    return { output: { reference, indicator: of, number }, events: [valueEvent("indicator_value.submitted", value, { indicator })] };
  },
});
