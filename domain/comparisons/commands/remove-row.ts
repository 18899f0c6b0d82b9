import { count, eq } from "drizzle-orm";
import { changesOf, recordChanges, refuseConflict } from "@/db/save";
import { comparisonComments, legalComparisons, recommendationOrigins } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { rowAt } from "../schema";
import { demandWritable, loadRow, rowEvent } from "./load-sheet";

/** Takes out a row that was put in by mistake. One that was agreed, discussed or turned into a recommendation stays. */
export const removeRow = command({
  name: "comparison.remove_row",
  input: rowAt,
  async run({ tx, actor }, { reference, rowId, version }) {
    const { action, sheet, row } = await loadRow(tx, { actor, reference, rowId, permission: "comparison.write" });
    demandWritable(action, sheet, "removeRow");
    if (row.version !== version) await refuseConflict(tx, row, {}, { versions: { read: version, now: row.version } });
    const [[cited], [discussed]] = await Promise.all([
      tx.select({ times: count() }).from(recommendationOrigins).where(eq(recommendationOrigins.comparisonId, row.id)),
      tx.select({ times: count() }).from(comparisonComments).where(eq(comparisonComments.rowId, row.id)),
    ]);
    if (row.agreedOn || cited!.times > 0 || discussed!.times > 0) refuse({ kind: "unmet", missing: [{ key: "comparisons.rowFree" }] });
    await tx.delete(legalComparisons).where(eq(legalComparisons.id, row.id));
    const { article, nationalProvision: provision, conformity, gap, proposal, effect, authorName } = row;
    recordChanges(tx, changesOf({ article, provision, conformity, gap, proposal, effect, authorName }, { article: null, provision: null, conformity: null, gap: null, proposal: null, effect: null, authorName: null }));
    return { output: { reference, number: sheet.number }, events: [rowEvent("comparison.row_removed", sheet, row)] };
  },
});
