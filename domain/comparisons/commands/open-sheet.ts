import { and, asc, eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { comparisonSheets, instrumentArticles, instruments, legalComparisons, outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { openSheetInput } from "../schema";
import { sheetEvent } from "./load-sheet";

/** Opens the comparison of an instrument with the law of a country: a row for each article that national law can answer to. */
export const openSheet = command({
  name: "comparison.open",
  input: openSheetInput,
  async run({ tx, actor, now }, { reference, instrument: code, country, outputNumber }) {
    const action = await loadAction(tx, reference);
    demand(actor, "comparison.write", action.facts);
    demandNotEnded(await lockAction(tx, action.id), "openSheet");
    const [instrument] = await tx.select().from(instruments).where(eq(instruments.code, code));
    if (!instrument) refuseField("instrument", "choose");
    const [output] = outputNumber ? await tx.select({ id: outputs.id }).from(outputs).where(and(eq(outputs.actionId, action.id), eq(outputs.number, outputNumber))) : [null];
    if (output === undefined) refuseField("outputNumber", "choose");
    const known = await tx.select({ id: comparisonSheets.id }).from(comparisonSheets).where(and(eq(comparisonSheets.actionId, action.id), eq(comparisonSheets.instrumentId, instrument.id), eq(comparisonSheets.country, country)));
    if (known.length > 0) refuseField("instrument", "comparedAlready");
    const articles = await tx.select().from(instrumentArticles).where(and(eq(instrumentArticles.instrumentId, instrument.id), eq(instrumentArticles.isFormal, false))).orderBy(asc(instrumentArticles.position));
    if (articles.length === 0) refuseField("instrument", "noArticles");
    const [last] = await tx.select({ number: max(comparisonSheets.number) }).from(comparisonSheets).where(eq(comparisonSheets.actionId, action.id));
    const sheet = { id: crypto.randomUUID(), actionId: action.id, number: (last?.number ?? 0) + 1, instrumentId: instrument.id, country, outputId: output?.id ?? null, state: "drafting" as const };
    await tx.insert(comparisonSheets).values(sheet);
    await tx.insert(legalComparisons).values(articles.map((article) => ({ id: orderedId(now), sheetId: sheet.id, actionId: action.id, articleId: article.id, instrument: instrument.shortEn, article: article.number })));
    recordChanges(tx, changesOf({}, { instrument: instrument.shortEn, country, articles: articles.length }));
    return { output: { reference, number: sheet.number }, events: [sheetEvent("comparison.opened", { ...sheet, instrument: instrument.shortEn })] };
  },
});
