import { eq } from "drizzle-orm";
import { recordChanges, remove } from "@/db/save";
import { indicators, indicatorValues } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { removeIndicatorInput } from "../schema";
import { chainEvent, loadIndicator } from "./load-indicator";

/** Takes out an indicator of which no value was ever recorded. */
export const removeIndicator = command({
  name: "indicator.remove",
  input: removeIndicatorInput,
  async run({ tx, actor }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator.write", action.facts);
    const indicator = await loadIndicator(tx, action.id, number);
    const [value] = await tx.select({ id: indicatorValues.id }).from(indicatorValues).where(eq(indicatorValues.indicatorId, indicator.id)).limit(1);
    if (value) refuse({ kind: "unmet", missing: [{ key: "indicators.withoutValues" }] });
    await remove(tx, indicators, indicator, version);
    recordChanges(tx, [{ field: "titleEn", before: indicator.titleEn, after: null }]);
    return { output: { reference }, events: [chainEvent("indicator.removed", indicator, { title: indicator.titleEn })] };
  },
});
