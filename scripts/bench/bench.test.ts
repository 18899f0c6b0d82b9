import { describe, expect, it } from "vitest";
import { isReference } from "@/domain/actions/reference";
import { actionTables } from "./action-rows";
import { benchAction } from "./portfolio";
import { referenceTables } from "./reference-rows";

const rowsOf = (actions: number) => Object.fromEntries([...referenceTables(actions), ...actionTables(actions)].map(({ table, columns, rows }) => [table, { columns, rows: [...rows] }]));

describe("the benchmark's portfolio", () => {
  it("is the same every time", () => {
    expect(JSON.stringify(rowsOf(200))).toBe(JSON.stringify(rowsOf(200)));
  });

  it("gives every row its columns, every Action a reference of its own and about eighteen rows below it", () => {
    const tables = rowsOf(1000);
    for (const { columns, rows } of Object.values(tables)) for (const row of rows) expect(row).toHaveLength(columns.length);
    const references = tables.actions!.rows.map((row) => row[1] as string);
    expect(new Set(references).size).toBe(1000);
    expect(references.every(isReference)).toBe(true);
    const below = Object.entries(tables).filter(([name]) => name.startsWith("action_") || ["activities", "outputs", "recommendations", "working_groups", "working_group_members", "audit_events"].includes(name));
    expect(below.reduce((sum, [, { rows }]) => sum + rows.length, 0) / 1000).toBeGreaterThan(15);
  });

  it("hides one rare word in ten thousand Actions", () => {
    const found = Array.from({ length: 20_000 }, (_, number) => benchAction(number, { actions: 20_000 })).filter(({ searchText }) => searchText.includes("heliotrope"));
    expect(found).toHaveLength(2);
  });
});
