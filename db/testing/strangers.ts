import type postgres from "postgres";

/** For each of these ids, a record of the same table that hangs on another Action or request: what a place must not take for its own. */
export async function strangersOf(sql: postgres.Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const tables = await sql<{ name: string; columns: string[] }[]>`select c.table_name as name, array_agg(c.column_name::text) as columns from information_schema.columns c where table_schema = 'public' group by 1`;
  const strangers = new Map<string, string>();
  for (const { name, columns } of tables) {
    const anchor = ["action_id", "request_id"].find((column) => columns.includes(column));
    if (!anchor || !columns.includes("id")) continue;
    const pairs = await sql<{ id: string; stranger: string | null }[]>`
      select own.id::text as id, (select other.id::text from ${sql(name)} other where other.${sql(anchor)} <> own.${sql(anchor)} limit 1) as stranger from ${sql(name)} own where own.id::text = any(${[...ids]})`;
    for (const { id, stranger } of pairs) if (stranger) strangers.set(id, stranger);
  }
  return strangers;
}
