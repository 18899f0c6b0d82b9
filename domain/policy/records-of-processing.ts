import { columnsOf, PERSONAL, type Category, type Slot } from "./personal-data";

/** The columns of one category, table by table. */
export function tablesOf(category: Category): { table: string; columns: string[] }[] {
  return Object.entries(PERSONAL).map(([table, slots]) => ({ table, columns: namesIn(slots, category) })).filter(({ columns }) => columns.length > 0);
}

const namesIn = (slots: readonly Slot[], category: Category) => [...new Set(slots.filter((slot) => slot.category === category).flatMap(columnsOf))];

/** How much of the database says something about a person. */
export function sizeOfRegister(): { tables: number; count: number } {
  const columns = Object.values(PERSONAL).map((slots) => new Set(slots.flatMap(columnsOf)).size);
  return { tables: columns.length, count: columns.reduce((sum, one) => sum + one, 0) };
}
