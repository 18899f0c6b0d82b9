import type { CleanCell, CleanSheet, CleanSpreadsheet, Spreadsheet, SpreadsheetCell, SpreadsheetSheet } from "./spreadsheet";

const WIDTH = { text: 24, number: 12, date: 14 } as const;
const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
/** The first day that every program counts alike; an earlier one is written as text. */
const FIRST_DAY = Date.UTC(1900, 2, 1);
// Controls that XML cannot hold, halves of a character, and what programs put in their place.
const NOT_KEPT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd-\uffff]|\p{Surrogate}/gu;

/** The spreadsheet with nothing in it that a program would call damaged, take for a formula or read as something else. */
export function cleanSpreadsheet({ title, about, sheets, isRightToLeft = false }: Spreadsheet): CleanSpreadsheet {
  const taken = new Set<string>();
  const clean: CleanSheet[] = [];
  if (about) clean.push({ name: sheetName(about.name, taken), columns: [{ width: 28, isDate: false }, { width: 70, isDate: false }], isFiltered: false, rows: [[cleanText(title)], ...about.lines.map(([label, value]) => [cleanText(label), cleanCell(value)])] });
  for (const sheet of sheets) clean.push(cleanSheet(sheet, taken));
  return { title: cleanText(title) ?? "", sheets: clean, isRightToLeft };
}

function cleanSheet({ name, columns, rows }: SpreadsheetSheet, taken: Set<string>): CleanSheet {
  return {
    name: sheetName(name, taken),
    columns: columns.map(({ kind = "text", width }) => ({ width: width ?? WIDTH[kind], isDate: kind === "date" })),
    isFiltered: rows.length > 1,
    rows: [columns.map(({ label }) => cleanText(label)), ...rows.map((row) => columns.map(({ kind }, index) => cleanCell(row[index], kind === "date")))],
  };
}

function cleanCell(value: SpreadsheetCell, isDate = false): CleanCell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return isDate && /^\d{4}-\d{2}-\d{2}$/.test(value) ? cleanDate(new Date(`${value}T00:00:00Z`)) : cleanText(value);
  return cleanDate(value);
}

function cleanDate(date: Date): CleanCell {
  if (Number.isNaN(date.getTime())) return null;
  return date.getTime() < FIRST_DAY ? date.toISOString().slice(0, 10) : date;
}

// A spreadsheet reads `_x000D_` as a code of its own: whoever wrote those letters must get them back.
function cleanText(text: string): string | null {
  const kept = text.replace(/\r\n?/g, "\n").replace(NOT_KEPT, "");
  const cut = kept.length > LONGEST_TEXT ? `${kept.slice(0, LONGEST_TEXT - 4).replace(NOT_KEPT, "")} […]` : kept;
  return cut.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_") || null;
}

// A name that Excel keeps for itself.
const RESERVED = /^history$/i;

function sheetName(wanted: string, taken: Set<string>): string {
  const base = wanted.replace(NOT_KEPT, "").replace(/[[\]:*?/\\]/g, " ").replace(/\s+/g, " ").replace(/^[' ]+|[' ]+$/g, "").replace(RESERVED, "$& 1") || "1";
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - ending.length).replace(NOT_KEPT, "").trimEnd() + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
