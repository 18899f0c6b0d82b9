import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./children.mjs";
import { ownerEnvironment } from "./environment.mjs";
import { Failure } from "./failure.mjs";
import { DATA, POSTGRES } from "./folders.mjs";
import { answers } from "./ports.mjs";
import { isProduction } from "./production.mjs";
import { findPostgresUrl, startPostgres } from "./postgres.mjs";

const NAME = "suivi";
const loaded = join(POSTGRES, "demo-loaded");

/** The database of this installation: the one named by DATABASE_URL, or our own, started when it is not running, within `patience`. */
export async function openDatabase({ patience } = {}) {
  const given = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL;
  const isDemo = !isProduction(process.env);
  if (given) {
    await demandAnswer(given);
    return { ownerUrl: given, isOwn: false, isDemo };
  }
  mkdirSync(DATA, { recursive: true });
  const { url } = await startPostgres(POSTGRES, { patience });
  return { ownerUrl: await ensureDatabase(url, NAME), isOwn: true, isDemo };
}

/** Stops before the long steps when nothing listens where DATABASE_URL points. */
export async function demandReachable() {
  const given = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL;
  if (!given) return;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) throw new Failure("DATABASE_URL is not an address like postgres://owner:password@host:5432/suivi.");
  if (!(await answers(Number(url.port) || 5432, url.hostname || "127.0.0.1"))) {
    throw new Failure(`No database answers at ${url.hostname}:${url.port || 5432}: start it, correct DATABASE_URL, or leave DATABASE_URL out to use the built-in one.`);
  }
}

/** A production start holds no person of the demonstration: they are known to everybody, and hold seats. */
export async function demandRealPeople(ownerUrl) {
  const [found] = await asAdmin(ownerUrl, (sql) => sql`select count(*)::int as people from users where is_demo`);
  if (found.people > 0) throw new Failure(`This database holds ${found.people} people of the demonstration, and this is a production start. Give it a database of its own (DATABASE_URL), or move the folder .data away.`);
}

/** The address of our own server's administration database, when it is running. */
export const findOwnServer = () => findPostgresUrl(POSTGRES);

/** Makes a database unless it is there; returns its address. */
export async function ensureDatabase(adminUrl, name) {
  await asAdmin(adminUrl, async (sql) => {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql.unsafe(`create database "${name}"`).catch((error) => { if (error.code !== "42P04") throw error; });
  });
  return databaseUrl(adminUrl, name);
}

/** Removes a database, whoever is connected. */
export async function dropDatabase(adminUrl, name) {
  await asAdmin(adminUrl, (sql) => sql.unsafe(`drop database if exists "${name}" with (force)`));
  if (name !== NAME) return;
  rmSync(loaded, { force: true });
  // They are about a history that is no more.
  rmSync(join(DATA, "anchors"), { recursive: true, force: true });
}

/** The same server, another database. */
export function databaseUrl(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** Brings the database to the present schema. */
export const migrateDatabase = (ownerUrl) => runScript("migrate.ts", { ownerUrl, isDemo: false });

/** Makes the logins of this installation, with the passwords that follow from its secret. */
export const makeLogins = (ownerUrl) => runScript("make-logins.ts", { ownerUrl, isDemo: false });

/** Loads the demonstration portfolio; our own database remembers that it has it. `report` is told how far it is. */
export async function loadDemonstration({ ownerUrl, isOwn }, report) {
  if (isOwn && existsSync(loaded)) return;
  await runScript("seed.ts", { ownerUrl, isDemo: true }, report);
  if (isOwn) writeFileSync(loaded, new Date().toISOString());
}

export const isDemonstrationLoaded = ({ isOwn }) => isOwn && existsSync(loaded);

/** Arguments with which node runs a TypeScript file as the server would. */
export const typescript = (file, args = []) => ["--import", "tsx", "--conditions=react-server", file, ...args];

async function runScript(name, { ownerUrl, isDemo }, onLine) {
  const env = ownerEnvironment({ ownerUrl, port: Number(process.env.PORT) || 3000, isDemo });
  const { code, output } = await runChild(process.execPath, typescript(`scripts/${name}`), { env, onLine });
  if (code !== 0) throw new Failure(`scripts/${name} failed${output.trim() ? `:\n${output.trim()}` : "."}`);
}

async function demandAnswer(url) {
  try {
    await asAdmin(url, (sql) => sql`select 1`);
  } catch (error) {
    throw new Failure(`The database of DATABASE_URL refuses (${error.message}): correct the address, or leave DATABASE_URL out to use the built-in one.`);
  }
}

/** One short piece of work as the owner of a database. */
export async function asAdmin(url, work) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
