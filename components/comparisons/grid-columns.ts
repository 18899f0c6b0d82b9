import { WRITTEN_COLUMNS, type WrittenColumn } from "@/domain/comparisons/columns";

/** Columns of the grid in their order; the written ones can be edited in it. */
export const GRID_COLUMNS = ["article", ...WRITTEN_COLUMNS, "agreed", "recommendation"] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

/** The width of each, as a class; the table is as wide as all together. */
export const WIDTHS: Record<GridColumn, string> = {
  article: "w-[13rem]", provision: "w-[16rem]", conformity: "w-[9.5rem]", gap: "w-[17rem]", proposal: "w-[17rem]", effect: "w-[14rem]", institutionId: "w-[11rem]", author: "w-[8rem]", agreed: "w-[10rem]", recommendation: "w-[10rem]",
};

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
