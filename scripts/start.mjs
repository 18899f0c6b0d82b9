// npm start — everything, from an empty folder to a page one can sign in to. npm run dev — the same, pages built as asked for.
import "./lib/node-version.mjs";
import { build, isBuilt } from "./lib/build.mjs";
import { demandReachable, demandRealPeople, isDemonstrationLoaded, loadDemonstration, migrateDatabase, openDatabase } from "./lib/database.mjs";
import { serverEnvironment } from "./lib/environment.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { install, isInstalled } from "./lib/install.mjs";
import { demandFreePort } from "./lib/ports.mjs";
import { step } from "./lib/progress.mjs";
import { stopWhenAsked } from "./lib/stopping.mjs";
import { startWebServer } from "./lib/web-server.mjs";
import { welcome } from "./lib/welcome.mjs";
import { startWorkerProcess } from "./lib/worker.mjs";

const isDev = process.argv.includes("--dev");
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "127.0.0.1";

// What reads the settings is itself a package.
async function demandConfiguration() {
  const { wrongSettings } = await import("./lib/configuration.mjs");
  const wrong = wrongSettings(process.env);
  if (wrong.length > 0) throw new Failure(`Suivi does not start with these settings:\n${wrong.map((sentence) => `  ${sentence}`).join("\n")}\nAll settings: docs/runbooks/start-and-stop.md`);
}

stopWhenAsked();
await runToTheEnd(async () => {
  console.log(isDev ? "Suivi, for development" : "Suivi");
  if (!isInstalled()) await step("Installing packages", install);
  await demandConfiguration();
  await demandFreePort(port, host);
  await demandReachable();
  const database = await step("Opening the database", openDatabase);
  const { ownerUrl, isDemo } = database;
  await step("Bringing the database up to date", () => migrateDatabase(ownerUrl));
  if (!isDemo) await demandRealPeople(ownerUrl);
  if (isDemo && !isDemonstrationLoaded(database)) await step("Loading the demonstration", (report) => loadDemonstration(database, report));
  if (!isDev && !isBuilt()) await step("Building the pages", build);
  const env = { ...serverEnvironment({ ownerUrl, port, isDemo }), PORT: String(port), HOST: host };
  const webServer = await step("Starting the web server", () => startWebServer({ env, isDev }));
  startWorkerProcess({ env, webServer });
  welcome({ url: `http://localhost:${port}`, isDemo });
});
