import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordChanges } from "@/db/save";
import { organisations } from "@/db/schema";
import type { legalComparisons } from "@/db/schema";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { AGREED_COLUMNS, type WrittenColumn } from "../columns";
import { markOf, readPastedColumn, type PastedCell } from "../pasted-column";
import { provisionText, readProvision } from "../provision";
import { pasteColumnInput } from "../schema";
import { citableOf, demandWritable, loadSheet, refuseChanged, rowsOf, sheetEvent } from "./load-sheet";

type Row = typeof legalComparisons.$inferSelect;
type Citable = readonly { id: string; label: string }[];

/** Writes a pasted column into the rows of a sheet, all of it or nothing, as it was checked before. */
export const pasteColumn = command({
  name: "comparison.paste",
  input: pasteColumnInput,
  async run({ tx, actor }, { reference, number, column, fromRow, cells, seen }) {
    const { action, sheet } = await loadSheet(tx, { actor, reference, number, permission: "comparison.write" });
    demandWritable(action, sheet, "pasteColumn");
    const [stored, citable, institutions] = await Promise.all([rowsOf(tx, sheet.id), citableOf(tx, sheet.country), tx.select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr }).from(organisations)]);
    const from = fromRow ? stored.findIndex(({ id }) => id === fromRow) : 0;
    if (from < 0) refuseField("fromRow", "choose");
    const rows = stored.slice(from).map((row) => ({ id: row.id, article: row.article, version: row.version, before: textOf(row, column, citable) }));
    if (markOf(rows, { column, cells }) !== seen) await refuseChanged(tx, action.id);
    const read = readPastedColumn(cells, { column, rows, institutions });
    const faults = read.filter(({ fault }) => fault !== null);
    if (faults.length > 0) refuse({ kind: "invalid", errors: [{ field: "cells", key: "pastedFaults", values: { count: faults.length } }] });
    const written = read.filter((cell): cell is PastedCell & { row: NonNullable<PastedCell["row"]>; after: string } => cell.row !== null && cell.after !== null);
    if (written.length === 0) refuseField("cells", "nothingChanges");
    await writeColumn(tx, { column, personName: actor.personName, values: written.map(({ row, after }) => ({ id: row.id, value: after, ...(column === "provision" ? readProvision(after, citable) : {}) })) });
    const nameOf = (id: string) => institutions.find((one) => one.id === id)?.nameEn ?? id;
    const shown = (text: string) => (column === "institutionId" && text ? nameOf(text) : text);
    recordChanges(tx, written.map(({ row, after }) => ({ field: FIELD[column], before: placed(row.article, shown(row.before)), after: placed(row.article, shown(after))! })));
    return { output: { reference, number, rows: written.length }, events: [sheetEvent("comparison.pasted", sheet, { facts: { count: written.length } })] };
  },
});

const FIELD: Record<WrittenColumn, string> = { provision: "provision", conformity: "conformity", gap: "gap", proposal: "proposal", effect: "effect", institutionId: "institution", author: "authorName" };

/** One event tells of many rows: each change says of which article. */
const placed = (article: string, text: string) => (text ? `${article}: ${text}` : null);

function textOf(row: Row, column: WrittenColumn, citable: Citable): string {
  if (column === "provision") return provisionText(citable.find(({ id }) => id === row.nationalArticleId)?.label ?? null, row.nationalProvision);
  return (column === "author" ? row.authorName : row[column]) ?? "";
}

const SET = {
  provision: sql`national_article_id = v."nationalArticleId", national_provision = v."nationalProvision"`,
  conformity: sql`conformity = v.value::conformity`, gap: sql`gap = v.value`, proposal: sql`proposal = v.value`, effect: sql`effect = v.value`,
  institutionId: sql`institution_id = v.value::uuid`, author: sql`author_name = v.value`,
} as const satisfies Record<WrittenColumn, ReturnType<typeof sql>>;

/** All rows in one statement; a column that the group agrees on ends its agreement. */
async function writeColumn(tx: Tx, { column, personName, values }: { column: WrittenColumn; personName: string; values: object[] }): Promise<void> {
  const ends = AGREED_COLUMNS.some((one) => one === column) ? sql`, agreed_on = null, agreed_by_name = null, meeting_id = null` : sql``;
  const author = column === "author" ? sql`` : sql`, author_name = coalesce(l.author_name, ${personName})`;
  const written = await tx.execute(sql`update legal_comparisons l set ${SET[column]}${author}${ends}, version = l.version + 1, updated_at = now()
    from json_to_recordset(${JSON.stringify(values)}::json) as v(id uuid, value text, "nationalArticleId" uuid, "nationalProvision" text) where l.id = v.id returning l.id`);
  if (written.length !== values.length) refuse({ kind: "not_allowed" });
}
