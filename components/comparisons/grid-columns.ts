import { WRITTEN_COLUMNS, type WrittenColumn } from "@/domain/comparisons/columns";

/** Columns of the grid in their order; the written ones can be edited in it. */
export const GRID_COLUMNS = ["article", ...WRITTEN_COLUMNS, "agreed", "recommendation"] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

export const WIDTHS: Record<GridColumn, string> = {
  article: "13rem", provision: "16rem", conformity: "9.5rem", gap: "17rem", proposal: "17rem", effect: "14rem", institutionId: "11rem", author: "8rem", agreed: "10rem", recommendation: "10rem",
};
export const WHOLE_WIDTH = "126rem";

/** Height of a row where so many stand that they are not all drawn: three lines of text. */
export const ROW_HEIGHT = 84;
/** More rows than these are drawn as they scroll into sight. */
export const DRAWN_WHOLE = 500;
/** Rows of a page as the server sends it. */
export const PAGE_ROWS = 100;

export const isWritten = (column: GridColumn): column is WrittenColumn => WRITTEN_COLUMNS.some((one) => one === column);

/** A sheet as the grid needs it. */
export type GridSheet = { number: number; name: string; country: string; isWritable: boolean };
export type GridInstitution = { id: string; name: string };
export type Place = { rowId: string; column: GridColumn };
