import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asAdmin, databaseUrl, migrateDatabase } from "./database.mjs";
import { inTop } from "./folders.mjs";

const LOCK = 7_018_203;
// What decides the shape and the rules of a database.
const MADE_OF = ["db", "domain/policy"];

/** A migrated, empty database to clone from, made once for each state of the schema. Returns its name. */
export async function ensureTemplate(adminUrl) {
  const name = `suivi_template_${schemaHash()}`;
  await asAdmin(adminUrl, async (sql) => {
    await sql`select pg_advisory_lock(${LOCK})`;
    await sweep(sql, name);
    if ((await sql`select 1 from pg_database where datname = ${name}`).length > 0) return;
    const unfinished = `suivi_unfinished_${process.pid}`;
    await sql.unsafe(`create database ${unfinished}`);
    await migrateDatabase(databaseUrl(adminUrl, unfinished));
    await sql.unsafe(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

/** A copy of the template for one file of tests. */
export async function cloneTemplate({ adminUrl, template, name }) {
  await asAdmin(adminUrl, (sql) => sql.unsafe(`create database "${name}" template "${template}" strategy file_copy`));
  return databaseUrl(adminUrl, name);
}

// Templates of other states of the schema, and what killed runs left behind.
async function sweep(sql, template) {
  const found = await sql`select datname from pg_database where datname ~ '^suivi_(template|unfinished|test)_'`;
  for (const { datname } of found) {
    const pid = Number(/^suivi_(?:unfinished|test)_(\d+)/.exec(datname)?.[1]);
    if (datname === template || (pid && isAlive(pid))) continue;
    await sql.unsafe(`drop database if exists "${datname}"`).catch(() => {});
  }
}

function schemaHash() {
  const hash = createHash("sha256");
  for (const folder of MADE_OF) for (const file of filesIn(inTop(folder))) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !/^(seed|testing)$|\.test\.ts$/.test(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
