import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { instrumentArticles, legalComparisons } from "@/db/schema";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { readProvision } from "../provision";
import { addRowInput } from "../schema";
import { citableOf, demandWritable, loadSheet, rowEvent } from "./load-sheet";

/** Puts another national provision beside an article, or an article in that was left out. */
export const addRow = command({
  name: "comparison.add_row",
  input: addRowInput,
  async run({ tx, actor, now }, { reference, number, article: articleNumber, provision = "" }) {
    const { action, sheet } = await loadSheet(tx, { actor, reference, number, permission: "comparison.write" });
    demandWritable(action, sheet, "addRow");
    const [article] = await tx.select().from(instrumentArticles).where(and(eq(instrumentArticles.instrumentId, sheet.instrumentId), eq(instrumentArticles.number, articleNumber)));
    if (!article) refuseField("article", "choose");
    const row = { id: orderedId(now), sheetId: sheet.id, actionId: action.id, articleId: article.id, instrument: sheet.instrument, article: article.number, ...readProvision(provision, await citableOf(tx, sheet.country)) };
    await tx.insert(legalComparisons).values(row);
    recordChanges(tx, changesOf({}, { article: row.article, provision }));
    return { output: { reference, number, rowId: row.id }, events: [rowEvent("comparison.row_added", sheet, row)] };
  },
});
