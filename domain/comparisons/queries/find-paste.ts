import { as } from "@/db/client";
import { organisations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { cellText, type WrittenColumn } from "../columns";
import type { ComparisonLine, Institution } from "../comparison";
import { markOf, readPastedColumn, type PastedCell } from "../pasted-column";
import { findComparison } from "./find-comparison";

export type Paste = { cells: PastedCell[]; seen: string; lines: ComparisonLine[]; institutions: Institution[] };
type Asked = { number: number; column: WrittenColumn; fromRow: string | null; cells: string };

/** Where each line of a pasted column would go, and what is wrong with it; nothing is written. Undefined when there is no such sheet or row. */
export async function findPaste(actor: Actor, reference: string, { number, column, fromRow, cells }: Asked): Promise<Paste | undefined> {
  const [{ lines }, institutions] = await Promise.all([findComparison(actor, reference, number), as(actor, (tx) => tx.select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr }).from(organisations))]);
  const from = fromRow ? lines.findIndex(({ id }) => id === fromRow) : 0;
  if (lines.length === 0 || from < 0) return undefined;
  const rows = lines.slice(from).map((line) => ({ id: line.id, article: line.article, version: line.version, before: cellText(line, column) }));
  return { cells: readPastedColumn(cells, { column, rows, institutions }), seen: markOf(rows, { column, cells }), lines: lines.slice(from), institutions };
}
