import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { as } from "@/db/client";
import { actions, comparisonComments, comparisonSheets, legalComparisons, nationalArticles, nationalLaws } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import { citation } from "@/domain/laws/law";
import type { Actor } from "@/domain/policy/actor";
import type { ComparisonLine, ComparisonLineDetail } from "../comparison";
import { lineOf, selectLines, selectSheets, sheetOf } from "./find-comparison";

/** One row with the words of the national article it cites and what was said of it; undefined when it does not exist for this actor. */
export async function findLine(actor: Actor, reference: string, rowId: string): Promise<ComparisonLineDetail | undefined> {
  if (!isReference(reference) || !z.uuid().safeParse(rowId).success) return undefined;
  return as(actor, async (tx) => {
    const [row] = await selectLines(tx).where(and(eq(actions.reference, reference), eq(legalComparisons.id, rowId)));
    if (!row) return undefined;
    const [[sheet], [cited], remarks] = await Promise.all([
      selectSheets(tx).where(and(eq(actions.reference, reference), eq(comparisonSheets.number, row.sheet))),
      tx.select({ id: nationalArticles.id, law: nationalLaws.shortTitle, number: nationalArticles.number, heading: nationalArticles.heading, text: nationalArticles.text, language: nationalLaws.language })
        .from(legalComparisons).innerJoin(nationalArticles, eq(nationalArticles.id, legalComparisons.nationalArticleId)).innerJoin(nationalLaws, eq(nationalLaws.id, nationalArticles.lawId)).where(eq(legalComparisons.id, rowId)),
      tx.select({ id: comparisonComments.id, text: comparisonComments.text, authorName: comparisonComments.authorName, organisationName: comparisonComments.organisationName, writtenOn: comparisonComments.writtenOn }).from(comparisonComments).where(eq(comparisonComments.rowId, rowId)).orderBy(asc(comparisonComments.id)),
    ]);
    return { sheet: sheetOf(sheet!), line: lineOf(row), remarks, cited: cited ? { id: cited.id, label: citation(cited.law, cited.number), heading: cited.heading, text: cited.text, language: cited.language } : null };
  });
}

/** One row as the grid draws it, after it was saved there. */
export async function findGridLine(actor: Actor, reference: string, rowId: string): Promise<ComparisonLine | undefined> {
  return as(actor, async (tx) => {
    const [row] = await selectLines(tx).where(and(eq(actions.reference, reference), eq(legalComparisons.id, rowId)));
    return row && lineOf(row);
  });
}
