import write, { type Cell } from "write-excel-file/node";
import { DATE_FORMAT, type WriteSpreadsheet } from "./spreadsheet";

/** Writes an XLSX file with write-excel-file: the same cells, without filters and print titles. */
export const writeWithWriteExcelFile: WriteSpreadsheet = async ({ sheets, isRightToLeft }) => {
  const file = await write(sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
    rightToLeft: isRightToLeft,
    data: rows.map((row, at) => row.map((value): Cell => value === null ? null : { value, wrap: true, alignVertical: "top", ...(at === 0 ? { fontWeight: "bold" } : {}), ...(value instanceof Date ? { format: DATE_FORMAT } : {}) })),
  }))).toBuffer();
  return new Uint8Array(file);
};
