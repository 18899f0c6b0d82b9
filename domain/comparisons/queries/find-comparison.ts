import { and, asc, eq, or, sql } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, comparisonSheets, instrumentArticles, instruments, legalComparisons, nationalArticles, nationalLaws, organisations, outputs, ratifications } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import { citation } from "@/domain/laws/law";
import type { Actor } from "@/domain/policy/actor";
import type { Comparison, ComparisonLine, ComparisonSheet } from "../comparison";
import { provisionText } from "../provision";

/** The sheets of an Action with every row that this reader may see; of one sheet, where a number is given. */
export async function findComparison(actor: Actor, reference: string, sheet?: number): Promise<Comparison> {
  if (!isReference(reference)) return { sheets: [], lines: [], institutions: [] };
  return as(actor, async (tx) => {
    const ofSheet = sheet === undefined ? undefined : eq(comparisonSheets.number, sheet);
    const [sheets, rows, institutions] = await Promise.all([
      selectSheets(tx).where(and(eq(actions.reference, reference), ofSheet)).orderBy(asc(comparisonSheets.number)),
      selectLines(tx).where(and(eq(actions.reference, reference), ofSheet)).orderBy(asc(comparisonSheets.number), asc(instrumentArticles.position), asc(legalComparisons.id)),
      tx.select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr }).from(organisations).where(concerned(reference)).orderBy(asc(organisations.nameEn)),
    ]);
    return { sheets: sheets.map(sheetOf), lines: rows.map(lineOf), institutions };
  });
}

export const selectSheets = (tx: Tx) => tx.select(SHEET).from(comparisonSheets).innerJoin(actions, eq(actions.id, comparisonSheets.actionId)).innerJoin(instruments, eq(instruments.id, comparisonSheets.instrumentId))
  .leftJoin(outputs, eq(outputs.id, comparisonSheets.outputId)).leftJoin(ratifications, and(eq(ratifications.instrumentId, comparisonSheets.instrumentId), eq(ratifications.country, comparisonSheets.country)));

export const selectLines = (tx: Tx) => tx.select(LINE).from(legalComparisons).innerJoin(comparisonSheets, eq(comparisonSheets.id, legalComparisons.sheetId)).innerJoin(actions, eq(actions.id, legalComparisons.actionId))
  .innerJoin(instrumentArticles, eq(instrumentArticles.id, legalComparisons.articleId)).leftJoin(nationalArticles, eq(nationalArticles.id, legalComparisons.nationalArticleId)).leftJoin(nationalLaws, eq(nationalLaws.id, nationalArticles.lawId));

const SHEET = {
  number: comparisonSheets.number, code: instruments.code, shortEn: instruments.shortEn, shortFr: instruments.shortFr, titleEn: instruments.titleEn, titleFr: instruments.titleFr, country: comparisonSheets.country, state: comparisonSheets.state, outputNumber: outputs.number,
  sharedOn: comparisonSheets.sharedOn, approvedOn: comparisonSheets.approvedOn, approvedByName: comparisonSheets.approvedByName, onBehalfOf: comparisonSheets.onBehalfOf, reopenReason: comparisonSheets.reopenReason, version: comparisonSheets.version,
  ratification: { state: ratifications.state, on: ratifications.on, note: ratifications.note, source: ratifications.source, sourceUrl: ratifications.sourceUrl, asOf: ratifications.asOf },
};

const LINE = {
  id: legalComparisons.id, sheet: comparisonSheets.number, article: legalComparisons.article, headingEn: instrumentArticles.headingEn, headingFr: instrumentArticles.headingFr,
  law: nationalLaws.shortTitle, nationalNumber: nationalArticles.number, words: legalComparisons.nationalProvision, conformity: legalComparisons.conformity, gap: legalComparisons.gap, proposal: legalComparisons.proposal, effect: legalComparisons.effect,
  institutionId: legalComparisons.institutionId, author: legalComparisons.authorName, agreedOn: legalComparisons.agreedOn, agreedBy: legalComparisons.agreedByName, version: legalComparisons.version,
  recommendation: sql<number | null>`(select r.number from recommendation_origins o join recommendations r on r.id = o.recommendation_id where o.comparison_id = "legal_comparisons"."id" order by r.state = 'recast', r.number limit 1)`,
  comments: sql<number>`(select count(*)::int from comparison_comments c where c.row_id = "legal_comparisons"."id")`,
};

type Sheet = Omit<ComparisonSheet, "ratification"> & { ratification: { [Key in keyof NonNullable<ComparisonSheet["ratification"]>]: NonNullable<ComparisonSheet["ratification"]>[Key] | null } | null };

/** The row of a left join that found nothing holds nothing. */
export const sheetOf = (sheet: Sheet): ComparisonSheet => ({ ...sheet, ratification: sheet.ratification?.state ? (sheet.ratification as ComparisonSheet["ratification"]) : null });

type Row = Omit<ComparisonLine, "provision" | "gap" | "proposal" | "effect" | "author"> & { law: string | null; nationalNumber: string | null; words: string; gap: string | null; proposal: string | null; effect: string | null; author: string | null };

/** A row as the grid draws it. */
export const lineOf = ({ law, nationalNumber, words, gap, proposal, effect, author, ...row }: Row): ComparisonLine => ({
  ...row, provision: provisionText(law && nationalNumber ? citation(law, nationalNumber) : null, words), gap: gap ?? "", proposal: proposal ?? "", effect: effect ?? "", author: author ?? "",
});

/** The authorities of the Action, the members of its group, and whoever a row names already. */
function concerned(reference: string) {
  const of = sql`(select a.id from actions a where a.reference = ${reference})`;
  return or(
    sql`${organisations.id} in (select x.organisation_id from action_authorities x where x.action_id = ${of})`,
    sql`${organisations.id} in (select m.organisation_id from working_group_members m where m.action_id = ${of})`,
    sql`${organisations.id} in (select l.institution_id from legal_comparisons l where l.action_id = ${of})`,
  );
}
