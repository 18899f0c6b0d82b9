import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuilt } from "../lib/build.mjs";
import { dropDatabase, ensureDatabase, loadDemonstration, migrateDatabase } from "../lib/database.mjs";
import { forgetAddresses, serverEnvironment } from "../lib/environment.mjs";
import { Failure } from "../lib/failure.mjs";
import { demandFreePort } from "../lib/ports.mjs";
import { step } from "../lib/progress.mjs";
import { onStop, stopAll } from "../lib/stopping.mjs";
import { startThrowAwayPostgres } from "../lib/throw-away.mjs";
import { startWebServer } from "../lib/web-server.mjs";
import { startWorkerProcess } from "../lib/worker.mjs";
import { startOpenIdProvider } from "./openid-provider.mjs";

/** Before the browser tests: the demonstration in a database of its own, and the built pages served from it. */
export default async function setup({ projects }) {
  if (!isBuilt()) throw new Failure("The pages are not built from the present sources: run npm test, or npm start once.");
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL || (await startThrowAwayPostgres());
  forgetAddresses();
  const { baseURL } = projects[0].use;
  const port = Number(new URL(baseURL).port);
  await demandFreePort(port, "127.0.0.1");
  const files = mkdtempSync(join(tmpdir(), "suivi-files-"));
  onStop(() => rmSync(files, { recursive: true, force: true }));
  Object.assign(process.env, { FILES_DIR: files, ANCHORS_DIR: join(files, "anchors") });
  await dropDatabase(adminUrl, "suivi_e2e");
  const ownerUrl = await ensureDatabase(adminUrl, "suivi_e2e");
  await migrateDatabase(ownerUrl);
  await step("Loading the demonstration", (report) => loadDemonstration({ ownerUrl, isOwn: false }, report));
  // For tests that look at what was stored.
  process.env.DATABASE_OWNER_URL = ownerUrl;
  const env = { ...serverEnvironment({ ownerUrl, port, isDemo: true }), ...(await startOpenIdProvider(baseURL)), PORT: String(port), HOST: "127.0.0.1", RATE_LIMIT_TIMES: "1000" };
  await startWebServer({ env, passOn: false });
  // No SMTP_URL: mails are read on the demonstration's own page.
  startWorkerProcess({ env: { ...env, WORKER_EVERY_MS: "1000" } });
  return stopAll;
}
