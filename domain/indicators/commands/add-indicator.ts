import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { indicators } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { addIndicatorInput } from "../schema";
import { chainEvent, loadResult, nextNumber } from "./load-indicator";

/** Says by what a result is told: recorded by hand, or counted from the Action's own rows. */
export const addIndicator = command({
  name: "indicator.add",
  input: addIndicatorInput,
  async run({ tx, actor }, { reference, result, countedBy, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator.write", action.facts);
    const { id: resultId } = await loadResult(tx, action.id, result);
    const number = await nextNumber(tx, indicators, { column: indicators.actionId, id: action.id });
    if (countedBy) {
      const [taken] = await tx.select({ id: indicators.id }).from(indicators).where(and(eq(indicators.actionId, action.id), eq(indicators.countedBy, countedBy)));
      if (taken) refuseField("countedBy", "countedElsewhere");
    }
    // What is counted knows its groups from its rows.
    const indicator = { ...facts, countedBy, breakdown: countedBy ? null : facts.breakdown, id: crypto.randomUUID(), actionId: action.id, resultId, number };
    await tx.insert(indicators).values(indicator);
    recordChanges(tx, changesOf({}, { ...facts, countedBy }));
    return { output: { reference, number }, events: [chainEvent("indicator.added", indicator, { title: facts.titleEn })] };
  },
});
