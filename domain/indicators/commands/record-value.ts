import { changesOf, recordChanges } from "@/db/save";
import { indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { recordValueInput } from "../schema";
import { loadIndicator, nextNumber, valueEvent } from "./load-indicator";
import { measuredOf } from "./measured";

/** Records what an indicator showed on a day, as a draft. */
export const recordValue = command({
  name: "indicator_value.record",
  input: recordValueInput,
  async run({ tx, actor, now }, { reference, indicator: of, ...typed }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator_value.write", action.facts);
    const indicator = await loadIndicator(tx, action.id, of);
    const measured = await measuredOf(tx, typed, { actor, now, countries: action.facts.countries, indicator });
    const number = await nextNumber(tx, indicatorValues, { column: indicatorValues.indicatorId, id: indicator.id });
    const value = { ...measured, id: crypto.randomUUID(), actionId: action.id, indicatorId: indicator.id, number, recordedByName: actor.personName };
    await tx.insert(indicatorValues).values(value);
    recordChanges(tx, changesOf({}, { value: value.value, measuredOn: value.measuredOn, parts: value.parts, source: value.source }));
    return { output: { reference, indicator: of, number }, events: [valueEvent("indicator_value.recorded", value, { indicator })] };
  },
});
