// npm run bench -- --actions 10000 — measures matching, a legal comparison in a browser and the main pages over a portfolio of that size, against the least a server can do.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { measureComparison } from "./bench/comparison.mjs";
import { measure } from "./bench/measure.mjs";
import { measuredPages } from "./bench/pages.mjs";
import { printTable, writeReport } from "./bench/report.mjs";
import { countStatements } from "./bench/statements.mjs";
import { benchWorld } from "./bench/world.mjs";
import { build, isBuilt } from "./lib/build.mjs";
import { runChild, startChild } from "./lib/children.mjs";
import { databaseUrl, dropDatabase, ensureDatabase, migrateDatabase, openDatabase, typescript } from "./lib/database.mjs";
import { ownerEnvironment, serverEnvironment } from "./lib/environment.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { POSTGRES } from "./lib/folders.mjs";
import { freePort } from "./lib/ports.mjs";
import { step } from "./lib/progress.mjs";
import { onStop, stopAll, stopWhenAsked } from "./lib/stopping.mjs";

const actions = Number(option("actions") ?? 10_000);
const milliseconds = Number(option("milliseconds") ?? 1500);
const only = option("only");
const isKept = process.argv.includes("--keep");

stopWhenAsked(130);
await runToTheEnd(async () => {
  if (!Number.isInteger(actions) || actions < 1000 || actions > 2_000_000) throw new Failure("--actions takes a whole number from 1000 to 2000000.");
  const from = performance.now();
  const load = loadavg()[0];
  console.log(`Benchmark over ${actions.toLocaleString("en")} Actions`);
  const database = `suivi_bench_${actions}`;
  const { ownerUrl, admin, fillSeconds } = await step("Database", () => prepare(database));
  if (!isKept) onStop(() => dropDatabase(admin, database));
  if (only !== "comparison") await step("Matching", () => match(ownerUrl));
  if (only === "matching") {
    await stopAll();
    process.exit(0);
  }
  if (!isBuilt()) await step("Building the pages", build);
  const { default: postgres } = await import("postgres");
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  onStop(() => sql.end({ timeout: 2 }));
  const world = await benchWorld(sql);
  const pages = measuredPages(world).filter(({ name }) => !only || name.toLowerCase().includes(only.toLowerCase()));
  const servers = await step("Servers", () => serve(ownerUrl));
  if (!only || only === "comparison") await step("A legal comparison in a browser", () => measureComparison({ sql, port: servers.port, manager: world.manager }));
  if (only === "comparison") {
    await stopAll();
    process.exit(0);
  }
  const memoryBefore = memoryOf(servers.pid);
  const rows = [];
  for (const page of pages) rows.push(await step(page.name, () => measure(page, { sql, ...servers, milliseconds })));
  const counts = await step("Counting statements", () => countStatements(pages, { sql, database, port: servers.port, log: join(POSTGRES, "log") }));
  const results = rows.map((row, index) => ({ ...row, statements: counts[index] }));
  console.log();
  printTable(results);
  const run = { actions, load, fillSeconds, memoryBefore, memory: memoryOf(servers.pid), seconds: (performance.now() - from) / 1000 };
  console.log(`\nWeb server ${run.memoryBefore ?? "?"} MB before, ${run.memory ?? "?"} MB after.`);
  if (!only) writeReport(results, run);
  if (!only) console.log("\nWritten to docs/performance.md");
  await stopAll();
  process.exit(0);
}, stopAll);

/** A database of its own, filled once with this size; a kept one is used again unless the schema has changed since. */
async function prepare(name) {
  const admin = databaseUrl((await openDatabase()).ownerUrl, "postgres");
  const ownerUrl = await ensureDatabase(admin, name);
  const isCurrent = await migrateDatabase(ownerUrl).then(() => true, () => false);
  if (isCurrent && (await rowsIn(ownerUrl)) === actions) return { ownerUrl, admin, fillSeconds: null };
  await dropDatabase(admin, name);
  await ensureDatabase(admin, name);
  await migrateDatabase(ownerUrl);
  const from = performance.now();
  const env = ownerEnvironment({ ownerUrl, port: 3000, isDemo: false });
  const { code } = await runChild(process.execPath, typescript("scripts/bench/generate.ts", [String(actions)]), { env, passOn: true });
  if (code !== 0) throw new Failure("The portfolio could not be made: the lines above say why.");
  return { ownerUrl, admin, fillSeconds: (performance.now() - from) / 1000 };
}

/** A thousand experts against the terms of reference of one mission; writes docs/matching-plan.md. */
async function match(ownerUrl) {
  const env = ownerEnvironment({ ownerUrl, port: 3000, isDemo: false });
  const { code } = await runChild(process.execPath, typescript("scripts/bench/matching.ts", [String(actions)]), { env, passOn: true });
  if (code !== 0) throw new Failure("Matching could not be measured: the lines above say why.");
}

async function rowsIn(ownerUrl) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [{ done }] = await sql`select count(*)::int done from actions`;
    const [{ told }] = await sql`select count(*)::int told from audit_events`;
    return told >= 4 * done ? done : 0;
  } finally {
    await sql.end();
  }
}

/** The production build and the limit, each on a free port. */
async function serve(ownerUrl) {
  const [port, limitPort] = [await freePort(), await freePort()];
  const web = await ready(["scripts/serve.mjs"], { ...serverEnvironment({ ownerUrl, port, isDemo: false }), PORT: String(port), HOST: "127.0.0.1", RATE_LIMIT_TIMES: "1000", AUTH_URL: `http://localhost:${port}` });
  await ready(["scripts/bench/limit-server.mjs"], { ...process.env, DATABASE_OWNER_URL: ownerUrl, PORT: String(limitPort), NODE_ENV: "production" });
  return { port, limitPort, pid: web.pid };
}

async function ready(args, env) {
  const child = startChild(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit").then(() => { throw new Failure(`${args[0]} did not start: the lines above say why.`); });
  await Promise.race([once(child, "message"), ended]);
  ended.catch(() => {});
  return child;
}

function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024);
  } catch {
    return null;
  }
}

function option(name) {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}
