import { createRequire } from "node:module";
import { join } from "node:path";
import { stat } from "node:fs/promises";
import { hashOf } from "./copying.mjs";

const postgres = createRequire(import.meta.url)("postgres");

/**
 * What a database holds, table by table: how many rows, and a number that any change of any row changes (the sum of a hash of each).
 * `head`: where the sealed history ends. Read in one snapshot, by an owner whom row-level security does not bind.
 */
export async function contentsOf(url, { snapshot } = {}) {
  return asReader(url, snapshot, async (sql) => {
    const names = await sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'drizzle') order by 1`;
    const tables = {};
    for (const { name } of names) {
      const [row] = await sql.unsafe(`select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as sum from ${name} t`);
      tables[name] = { rows: row.rows, sum: row.sum };
    }
    const [seal] = tables["public.audit_seals"] ? await sql`select event_id::text as line, hash from audit_seals order by event_id desc limit 1` : [];
    return { tables, head: seal ? { ...seal } : null };
  });
}

/** Tables of a restored database that are neither as they were when the backup began nor as they were when it ended, and did not change in between either. */
export function differences({ before, after }, now) {
  const names = new Set([...Object.keys(before.tables), ...Object.keys(now.tables)]);
  const isSame = (one, other) => one?.rows === other?.rows && one?.sum === other?.sum;
  return [...names].filter((name) => {
    const [first, last, found] = [before.tables[name], after.tables[name], now.tables[name]];
    if (!found || !first) return true;
    if (isSame(first, last)) return !isSame(first, found);
    // Written while it was being copied: somewhere between the two.
    return found.rows < Math.min(first.rows, last.rows) || found.rows > Math.max(first.rows, last.rows);
  });
}

const pathOf = (folder, hash) => join(folder, hash.slice(0, 2), hash);

/** Files that a record names by their SHA-256 and the folder does not hold. */
export async function missingFiles(url, folder) {
  const missing = [];
  for (const hash of await namedFiles(url)) if (!(await stat(pathOf(folder, hash)).catch(() => undefined))) missing.push(hash);
  return missing;
}

/** Reads every file that a record names again, byte by byte: which are gone, and which are not what their name says. `report` is told how many were read. */
export async function verifyFiles(url, folder, report = () => {}) {
  const [named, missing, changed] = [await namedFiles(url), [], []];
  for (const [index, hash] of named.entries()) {
    const found = await hashOf(pathOf(folder, hash));
    if (found !== hash) (found ? changed : missing).push(hash);
    report(index + 1);
  }
  return { count: named.length, missing, changed };
}

/** The SHA-256 of every file that a record names. */
function namedFiles(url) {
  return asReader(url, undefined, async (sql) => {
    const columns = await sql`select format('%I.%I', table_schema, table_name) as name from information_schema.columns where table_schema = 'public' and column_name = 'sha256'`;
    const named = new Set();
    for (const { name } of columns) for (const { hash } of await sql.unsafe(`select distinct sha256 as hash from ${name} where sha256 is not null`)) named.add(hash);
    return [...named].sort();
  });
}

async function asReader(url, snapshot, work) {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await client.begin("isolation level repeatable read read only", async (sql) => {
      if (snapshot) await sql.unsafe(`set transaction snapshot '${snapshot}'`);
      return work(sql);
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
