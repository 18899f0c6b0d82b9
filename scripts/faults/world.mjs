import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChild, startChild } from "../lib/children.mjs";
import { ensureDatabase, migrateDatabase, typescript } from "../lib/database.mjs";
import { forgetAddresses, ownerEnvironment, serverEnvironment } from "../lib/environment.mjs";
import { freePort } from "../lib/ports.mjs";
import { startPostgres } from "../lib/postgres.mjs";
import { onStop } from "../lib/stopping.mjs";

/** A place of its own: PostgreSQL that keeps what it commits, a folder for files, one authority and somebody signed in there. */
export async function openWorld() {
  forgetAddresses();
  const folder = mkdtempSync(join(tmpdir(), "suivi-faults-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const files = join(folder, "files");
  mkdirSync(files);
  const world = await openPlace(folder, files);
  await startWeb(world);
  return world;
}

/** PostgreSQL over a folder, with the present schema and somebody signed in, and anchors of its own; `end` stops it. */
export async function openPlace(folder, files) {
  const { url, end } = await startPostgres(join(folder, "postgres"));
  const ownerUrl = await ensureDatabase(url, "suivi_faults");
  await migrateDatabase(ownerUrl);
  const sql = await connect(ownerUrl);
  const anchors = join(folder, "anchors");
  return { folder, files, anchors, over: { FILES_DIR: files, ANCHORS_DIR: anchors }, clusterUrl: url, ownerUrl, sql, end, port: await freePort(), cookie: await signIn(sql), server: null };
}

/** A connection as the owner of the tables. */
export async function connect(ownerUrl) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(ownerUrl, { max: 2, onnotice: () => {} });
  onStop(() => sql.end({ timeout: 2 }));
  return sql;
}

/** The same place as somebody else sees it. */
export const asPerson = (world, cookie) => Object.create(world, { cookie: { value: cookie } });

/** Puts an Action at its final report in this place, once; answers with its reference and a place as its lead sees it. */
export async function withAction(world) {
  world.action ??= runScript(world, "scripts/faults/people.ts").then(({ code, output }) => {
    if (code !== 0) throw new Error(output);
    return JSON.parse(output.trim().split("\n").at(-1));
  });
  const { reference, mira, ilir } = await world.action;
  return { reference, mira: asPerson(world, await openSession(world.sql, mira)), ilir };
}

/** Is the history what was sealed, as `npm run verify` reads it? Answers with what it said. */
export async function verify(world) {
  const { code, output } = await runScript(world, "scripts/verify-history.ts");
  return { isWhole: code === 0, output };
}

async function runScript(world, file) {
  const env = { ...ownerEnvironment({ ownerUrl: world.ownerUrl, port: world.port, isDemo: false }), ...world.over };
  return runChild(process.execPath, typescript(file), { env });
}

/** The built pages, served by a process of their own; `over` replaces settings, the database's address among them. */
export async function startWeb(world, { ownerUrl = world.ownerUrl, ...over } = {}) {
  const env = { ...serverEnvironment({ ownerUrl, port: world.port, isDemo: false }), PORT: String(world.port), HOST: "127.0.0.1", RATE_LIMIT_TIMES: "1000", ...world.over, ...over };
  world.server = startChild(process.execPath, ["scripts/serve.mjs"], { env, stdio: ["ignore", "ignore", "ignore", "ipc"] });
  await Promise.race([once(world.server, "message"), once(world.server, "exit").then(() => Promise.reject(new Error("The web server did not start.")))]);
}

/** Ends the web server and waits until it is gone. */
export async function endWeb(world, signal = "SIGKILL") {
  if (world.server.exitCode !== null || world.server.signalCode !== null) return;
  const gone = once(world.server, "exit");
  world.server.kill(signal);
  await gone;
}

/** The worker, with a round every half second. */
export function startWorker(world, over) {
  const env = { ...serverEnvironment({ ownerUrl: world.ownerUrl, port: world.port, isDemo: false }), WORKER_EVERY_MS: "500", ...world.over, ...over };
  return startChild(process.execPath, typescript("worker/main.ts"), { env, stdio: ["ignore", "ignore", "ignore", "ipc"] });
}

/** The process of PostgreSQL that started the others. */
export const postmaster = ({ folder }) => Number(readFileSync(join(folder, "postgres", "data", "postmaster.pid"), "utf8").split("\n")[0]);

async function signIn(sql) {
  const [user, seat, organisation] = [randomUUID(), randomUUID(), randomUUID()];
  await sql`insert into countries (iso3, iso2, name_en, name_fr, region) values ('BLR', 'BY', 'Belarus', 'Biélorussie', 'eu_neighbourhood') on conflict do nothing`;
  await sql`insert into organisations (id, name_en, name_fr, kind, country) values (${organisation}, 'A ministry', 'Un ministère', 'ministry', 'BLR')`;
  await sql`insert into users (id, name, email) values (${user}, 'Somebody', 'somebody@example.test')`;
  await sql`insert into seats (id, organisation_id, role, kind, title, administers) values (${seat}, ${organisation}, 'authority', 'signatory', 'Head', true)`;
  await sql`insert into seat_holders (seat_id, user_id, held_from) values (${seat}, ${user}, '2016-01-01')`;
  return openSession(sql, { userId: user, seatId: seat });
}

/** A session of somebody's; the cookies of its browser. */
export async function openSession(sql, { userId, seatId }) {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("base64url");
  await sql`insert into sessions (session_token, user_id, seat_id, expires) values (${hash}, ${userId}, ${seatId}, now() + interval '4 hours')`;
  return `authjs.session-token=${token}; suivi-language=en`;
}
