import { pastedRows } from "@/domain/shared/pasted-cells";
import { MOST_LETTERS, type WrittenColumn } from "./columns";
import type { Institution } from "./comparison";
import { CONFORMITIES, type Conformity } from "./lifecycle";

/** What a line of a pasted column can have wrong with it; each has its reason in words (messages: comparisons.faults). */
export type PasteFault = "columns" | "article" | "beyond" | "conformity" | "institution" | "tooLong" | "strange";

/** A row of the sheet, as far as pasting needs it, in the order of the sheet. */
export type PastedRow = { id: string; article: string; version: number; before: string };

export type PastedCell = {
  line: number;
  /** Its place in what was pasted, as a spreadsheet names it: `B12`. */
  cell: string;
  value: string;
  row: PastedRow | null;
  /** What the cell will hold, as the column keeps it; null when it stays as it is. */
  after: string | null;
  fault: PasteFault | null;
};

type Target = { column: WrittenColumn; rows: readonly PastedRow[]; institutions: readonly Institution[] };

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/**
 * Reads a pasted column against the rows of a sheet. One cell a line goes down from the first row; with two, the first names the
 * article. An empty cell leaves its row as it is. Nothing is written here: each line is told where it would go, or what is wrong.
 */
export function readPastedColumn(text: string, { column, rows, institutions }: Target): PastedCell[] {
  const pasted = pastedRows(text);
  const isKeyed = pasted.some(({ cells }) => cells.length > 1);
  const used = new Set<string>();
  return pasted.map(({ line, cells }, index) => {
    const value = (isKeyed ? cells[1] : cells[0]) ?? "";
    const read = (row: PastedRow | null, fault: PasteFault | null): PastedCell => ({ line, cell: `${isKeyed && fault !== "article" ? "B" : "A"}${index + 1}`, value: fault === "article" ? cells[0]! : value, row, ...(fault ? { after: null, fault } : valueOf(value, row, { column, institutions })) });
    if (cells.length > 2) return read(null, "columns");
    if (!isKeyed) return read(rows[index] ?? null, rows[index] || value === "" ? null : "beyond");
    if (value === "" && cells[0] === "") return read(null, null);
    const row = rows.find(({ id, article }) => article === articleIn(cells[0]!) && !used.has(id)) ?? null;
    if (row) used.add(row.id);
    return read(row, row ? null : "article");
  });
}

function valueOf(value: string, row: PastedRow | null, { column, institutions }: Pick<Target, "column" | "institutions">): Pick<PastedCell, "after" | "fault"> {
  if (value === "" || !row) return { after: null, fault: null };
  if (CONTROL.test(value)) return { after: null, fault: "strange" };
  if (column === "conformity") return kept(row, CONFORMITY_WORDS.get(word(value)), "conformity");
  if (column === "institutionId") return kept(row, institutions.find(({ nameEn, nameFr }) => [nameEn, nameFr ?? ""].some((name) => word(name) === word(value)))?.id, "institution");
  return value.length > MOST_LETTERS[column] ? { after: null, fault: "tooLong" } : kept(row, value, "strange");
}

function kept(row: PastedRow, after: string | undefined, otherwise: PasteFault): Pick<PastedCell, "after" | "fault"> {
  if (after === undefined) return { after: null, fault: otherwise };
  return { after: after === row.before ? null : after, fault: null };
}

/** `Article 6` and `Art. 6` name the same article as `6`. */
const articleIn = (cell: string) => cell.replace(/^\s*art(icle|\.)?\s*/i, "").trim();

const word = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

// Words people write in such tables, in the languages of the staff, beside our own codes.
const CONFORMITY_WORDS = new Map<string, Conformity>([
  ...CONFORMITIES.map((code): [string, Conformity] => [word(code), code]),
  ["yes", "full"], ["conform", "full"], ["conforms", "full"], ["totale", "full"], ["pleine", "full"], ["conforme", "full"], ["oui", "full"], ["partielle", "partial"], ["partiel", "partial"], ["partly", "partial"], ["en partie", "partial"],
  ["no", "none"], ["non", "none"], ["aucune", "none"], ["nulle", "none"], ["non conforme", "none"], ["n a", "not_applicable"], ["na", "not_applicable"], ["s o", "not_applicable"], ["sans objet", "not_applicable"], ["non applicable", "not_applicable"],
  ["more favorable", "more_favourable"], ["plus favorable", "more_favourable"],
]);

/** A mark of what was checked: the rows as they were read, and what was pasted. Another one means that either has changed since. */
export function markOf(rows: readonly Pick<PastedRow, "id" | "version">[], { column, cells }: { column: string; cells: string }): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of [...rows.map(({ id, version }) => `${id}.${version}`), column, cells.replaceAll("\r", "")].join("\n")) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n);
  return `${rows.length}-${hash.toString(36)}`;
}
