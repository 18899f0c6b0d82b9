import { eq } from "drizzle-orm";
import { recordChanges, remove } from "@/db/save";
import { indicators, results } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { removeResultInput } from "../schema";
import { chainEvent, loadResult } from "./load-indicator";

/** Takes a result out of the chain, once nothing hangs on it. */
export const removeResult = command({
  name: "result.remove",
  input: removeResultInput,
  async run({ tx, actor }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "indicator.write", action.facts);
    const result = await loadResult(tx, action.id, number);
    const [under] = await tx.select({ id: results.id }).from(results).where(eq(results.parentId, result.id)).limit(1);
    const [told] = await tx.select({ id: indicators.id }).from(indicators).where(eq(indicators.resultId, result.id)).limit(1);
    if (under || told) refuse({ kind: "unmet", missing: [{ key: "indicators.nothingHangsOnIt" }] });
    await remove(tx, results, result, version);
    recordChanges(tx, [{ field: "textEn", before: result.textEn, after: null }]);
    return { output: { reference }, events: [chainEvent("result.removed", result, { title: result.textEn })] };
  },
});
