import { is } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import * as schema from "@/db/schema";
import { PLAIN, WRITTEN } from "./other-columns";
import { columnsOf, PERSONAL } from "./personal-data";
import { TABLES, type TableName } from "./tables";

const casing = new CasingCache("snake_case");
const names = Object.keys(TABLES) as TableName[];
const declared = (table: TableName) => [...(PERSONAL[table] ?? []).flatMap(columnsOf), ...(WRITTEN[table] ?? []), ...(PLAIN[table] ?? [])];

/** Columns that could say who somebody is: words, and references to somebody. A day and one of a list's words say nothing. */
function telling(table: PgTable) {
  const { name, columns, checks, foreignKeys } = getTableConfig(table);
  const days = new Set(checks.filter((one) => one.name.endsWith("_is_a_date")).map((one) => one.name.slice(name.length + 1, -"_is_a_date".length)));
  const toPeople = new Set(foreignKeys.flatMap((key) => { const { columns: from, foreignTable } = key.reference(); return ["users", "people", "experts"].includes(getTableConfig(foreignTable).name) ? from.map((one) => casing.getColumnCasing(one)) : []; }));
  const isTelling = (column: (typeof columns)[number], called: string) => toPeople.has(called) || (["text", "jsonb", "text[]"].includes(column.getSQLType()) && !column.enumValues?.length && !days.has(called));
  return { name: name as TableName, all: columns.map((column) => casing.getColumnCasing(column)), telling: columns.map((column) => ({ column, called: casing.getColumnCasing(column) })).filter(({ column, called }) => isTelling(column, called)).map(({ called }) => called) };
}
const tables = Object.values(schema).filter((one) => is(one, PgTable)).map((table) => telling(table));

describe("the register of personal data", () => {
  test.each(names)("says of every telling column of %s whether it is about a person (personal-data.ts) or not (other-columns.ts)", (name) => {
    const table = tables.find((one) => one.name === name)!;
    expect(table.telling.filter((column) => !declared(name).includes(column))).toEqual([]);
    expect(declared(name).filter((column) => !table.all.includes(column)), "a column that is declared exists").toEqual([]);
  });

  test("says no column twice, except one that names the same person for two purposes", () => {
    const twice = names.flatMap((name) => [...(WRITTEN[name] ?? []), ...(PLAIN[name] ?? [])].filter((column, at, all) => all.indexOf(column) !== at || (PERSONAL[name] ?? []).flatMap(columnsOf).includes(column)).map((column) => `${name}.${column}`));
    expect(twice).toEqual([]);
  });

  test("finds the person of every slot by an account, an address, a name or another row", () => {
    for (const [name, slots] of Object.entries(PERSONAL)) for (const slot of slots) expect(slot.user ?? slot.email ?? slot.name ?? slot.through, name).toBeTruthy();
  });
});
