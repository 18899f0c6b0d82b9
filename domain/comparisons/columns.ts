import type { ComparisonLine } from "./comparison";

/** Columns of the grid that are written in it, in their order. */
export const WRITTEN_COLUMNS = ["provision", "conformity", "gap", "proposal", "effect", "institutionId", "author"] as const;
export type WrittenColumn = (typeof WRITTEN_COLUMNS)[number];

/** Columns whose change ends the group's agreement: what was agreed is no longer what stands there. */
export const AGREED_COLUMNS = ["provision", "conformity", "gap", "proposal", "effect"] as const satisfies readonly WrittenColumn[];

export const MOST_LETTERS = { provision: 4000, gap: 4000, proposal: 2000, effect: 4000, author: 200 } as const satisfies Partial<Record<WrittenColumn, number>>;

/** What stands in a cell, as it is typed. */
export const cellText = (line: ComparisonLine, column: WrittenColumn): string => line[column] ?? "";
