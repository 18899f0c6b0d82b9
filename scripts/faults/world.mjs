import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../lib/children.mjs";
import { ensureDatabase, migrateDatabase, typescript } from "../lib/database.mjs";
import { forgetAddresses, serverEnvironment } from "../lib/environment.mjs";
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
  Object.assign(process.env, { FILES_DIR: files, ANCHORS_DIR: join(folder, "anchors") });
  const { url } = await startPostgres(join(folder, "postgres"));
  const ownerUrl = await ensureDatabase(url, "suivi_faults");
  await migrateDatabase(ownerUrl);
  const { default: postgres } = await import("postgres");
  const sql = postgres(ownerUrl, { max: 2, onnotice: () => {} });
  onStop(() => sql.end({ timeout: 2 }));
  const world = { folder, files, ownerUrl, sql, port: await freePort(), cookie: await signIn(sql), server: null };
  await startWeb(world);
  return world;
}

/** The built pages, served by a process of their own; `over` replaces settings, the database's address among them. */
export async function startWeb(world, { ownerUrl = world.ownerUrl, ...over } = {}) {
  const env = { ...serverEnvironment({ ownerUrl, port: world.port, isDemo: false }), PORT: String(world.port), HOST: "127.0.0.1", RATE_LIMIT_TIMES: "1000", ...over };
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
  const env = { ...serverEnvironment({ ownerUrl: world.ownerUrl, port: world.port, isDemo: false }), WORKER_EVERY_MS: "500", ...over };
  return startChild(process.execPath, typescript("worker/main.ts"), { env, stdio: ["ignore", "ignore", "ignore", "ipc"] });
}

/** The process of PostgreSQL that started the others. */
export const postmaster = ({ folder }) => Number(readFileSync(join(folder, "postgres", "data", "postmaster.pid"), "utf8").split("\n")[0]);

async function signIn(sql) {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("base64url");
  const [user, seat, organisation] = [randomUUID(), randomUUID(), randomUUID()];
  await sql`insert into countries (iso3, iso2, name_en, name_fr, region) values ('BLR', 'BY', 'Belarus', 'Biélorussie', 'eu_neighbourhood') on conflict do nothing`;
  await sql`insert into organisations (id, name_en, name_fr, kind, country) values (${organisation}, 'A ministry', 'Un ministère', 'ministry', 'BLR')`;
  await sql`insert into users (id, name, email) values (${user}, 'Somebody', 'somebody@example.test')`;
  await sql`insert into seats (id, organisation_id, role, kind, title, administers) values (${seat}, ${organisation}, 'authority', 'signatory', 'Head', true)`;
  await sql`insert into seat_holders (seat_id, user_id, held_from) values (${seat}, ${user}, '2016-01-01')`;
  await sql`insert into sessions (session_token, user_id, seat_id, expires) values (${hash}, ${user}, ${seat}, now() + interval '4 hours')`;
  return `authjs.session-token=${token}; suivi-language=en`;
}
