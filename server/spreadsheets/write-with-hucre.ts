import { cellRef, writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { DATE_FORMAT, type CleanSheet, type WriteSpreadsheet } from "./spreadsheet";

const BODY: CellStyle = { alignment: { vertical: "top", wrapText: true } };
const HEAD: CellStyle = { font: { bold: true }, alignment: { vertical: "bottom", wrapText: true }, border: { bottom: { style: "medium" } } };

/** Writes an XLSX file with hucre. */
export const writeWithHucre: WriteSpreadsheet = ({ title, sheets, isRightToLeft }) =>
  writeXlsx({ properties: { title, creator: "Suivi" }, sheets: sheets.map((sheet) => written(sheet, isRightToLeft)) });

function written({ name, columns, isFiltered, rows }: CleanSheet, isRightToLeft: boolean): WriteSheet {
  return {
    name, rows,
    columns: columns.map(({ width, isDate }) => ({ width, style: isDate ? { ...BODY, numFmt: DATE_FORMAT } : BODY })),
    cells: new Map(rows[0]?.map((value, index): [string, Partial<Cell>] => [`0,${index}`, { value, style: HEAD }])),
    freezePane: { rows: 1 },
    autoFilter: isFiltered ? { range: `A1:${cellRef(rows.length - 1, columns.length - 1)}` } : undefined,
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" },
    view: { rightToLeft: isRightToLeft },
  };
}
