import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "../children.mjs";
import { Failure } from "../failure.mjs";
import { hashOf } from "./copying.mjs";
import { contentsOf } from "./contents.mjs";

const postgres = createRequire(import.meta.url)("postgres");
const FILE = "suivi.dump";

/** Dumps a database that somebody else's server keeps, with PostgreSQL's own program, and counts it in the very same snapshot. */
export async function dumpDatabase({ url, to }) {
  const program = await programFor(url, "pg_dump");
  await mkdir(to, { recursive: true, mode: 0o700 });
  const session = postgres(url, { max: 1, onnotice: () => {}, idle_timeout: 0 });
  try {
    return await session.begin("isolation level repeatable read read only", async (sql) => {
      const [{ snapshot }] = await sql`select pg_export_snapshot() as snapshot`;
      const contents = await contentsOf(url, { snapshot });
      const { code, output } = await runChild(program, ["--format=custom", "--no-password", `--snapshot=${snapshot}`, `--file=${join(to, FILE)}`, `--dbname=${url}`], { env: process.env });
      if (code !== 0) throw new Failure(`pg_dump could not read the whole database: ${output.trim().split("\n").at(-1)} The user of DATABASE_URL must be a superuser or have BYPASSRLS.`);
      const { size } = await stat(join(to, FILE));
      return { kept: [{ path: FILE, bytes: size, sha256: await hashOf(join(to, FILE)) }], contents };
    });
  } finally {
    await session.end({ timeout: 5 });
  }
}

/** Refuses a database that holds anything. */
export async function demandEmpty(url) {
  const session = postgres(url, { max: 1, onnotice: () => {} });
  const [{ count }] = await session`select count(*)::int as count from pg_tables where schemaname in ('public', 'drizzle', 'app')`.finally(() => session.end({ timeout: 5 }));
  if (count > 0) throw new Failure(`The database of DATABASE_URL holds ${count} tables: make an empty one and name that.`);
}

/** Puts a dump into an empty database, whole or not at all. */
export async function restoreDump({ url, from, makeLogins }) {
  const program = await programFor(url, "pg_restore");
  // Grants and policies of the dump name them; a new server has none.
  await makeLogins(url);
  const { code, output } = await runChild(program, ["--exit-on-error", "--single-transaction", "--no-owner", "--no-password", `--dbname=${url}`, join(from, FILE)], { env: process.env });
  if (code !== 0) throw new Failure(`pg_restore did not finish, and nothing of it was kept: ${output.trim().split("\n").at(-1)}`);
}

/** The program of PostgreSQL's client, if it is as new as the server. */
async function programFor(url, name) {
  const session = postgres(url, { max: 1, onnotice: () => {} });
  const [{ server }] = await session`select current_setting('server_version_num')::int / 10000 as server`.finally(() => session.end({ timeout: 5 }));
  const program = process.env.PG_BIN ? join(process.env.PG_BIN, name) : name;
  try {
    const version = Number(/(\d+)/.exec(execFileSync(program, ["--version"], { encoding: "utf8" }))[1]);
    if (version >= server) return program;
    throw new Failure(`${name} is of PostgreSQL ${version} and the server of ${server}: install the client of ${server}, or set PG_BIN to its folder.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`A database of DATABASE_URL is backed up with ${name}, which is not here: install PostgreSQL's client, or set PG_BIN to its folder.`);
  }
}
