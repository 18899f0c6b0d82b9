import type { PartialDate } from "@/domain/shared/dates";

/** What stands in a cell. Text stays text, also where it begins with `=`; a day in a column of dates becomes a real date. */
export type SpreadsheetCell = string | number | boolean | Date | null | undefined;

export type SpreadsheetColumn = {
  label: string;
  kind?: "text" | "number" | "date";
  /** In characters; a column says for itself what its texts need. */
  width?: number;
};

export type SpreadsheetSheet = { name: string; columns: readonly SpreadsheetColumn[]; rows: readonly (readonly SpreadsheetCell[])[] };

export type Spreadsheet = {
  title: string;
  /** Printed on a first sheet of its own: what was asked for, with which filters, as of when. */
  about?: { name: string; lines: readonly (readonly [label: string, value: SpreadsheetCell | PartialDate])[] };
  sheets: readonly SpreadsheetSheet[];
  isRightToLeft?: boolean;
};

/** A sheet as both writers take it: every name possible, every cell of a kind that a spreadsheet knows. */
export type CleanSheet = { name: string; columns: { width: number; isDate: boolean }[]; isFiltered: boolean; /** The first row is the heads, which stay in sight. */ rows: CleanCell[][] };
export type CleanCell = string | number | boolean | Date | null;
export type CleanSpreadsheet = { title: string; sheets: CleanSheet[]; isRightToLeft: boolean };
export type WriteSpreadsheet = (spreadsheet: CleanSpreadsheet) => Promise<Uint8Array>;

export const DATE_FORMAT = "d mmm yyyy";
