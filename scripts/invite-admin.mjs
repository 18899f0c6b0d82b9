// npm run invite-admin -- "Name" address ["Name of the facility"] — the first administrator of a production start.
import { runChild } from "./lib/children.mjs";
import { demandReachable, migrateDatabase, openDatabase, typescript } from "./lib/database.mjs";
import { serverEnvironment } from "./lib/environment.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { install, isInstalled } from "./lib/install.mjs";
import { step } from "./lib/progress.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

stopWhenAsked(130);
await runToTheEnd(async () => {
  const [name, address, facility = ""] = process.argv.slice(2);
  if (!name || !address) throw new Failure('Say who: npm run invite-admin -- "Ada Lovelace" ada@facility.example "Name of the facility"');
  if (!isInstalled()) await step("Installing packages", install);
  await demandReachable();
  const { ownerUrl, isDemo } = await step("Opening the database", openDatabase);
  await step("Bringing the database up to date", () => migrateDatabase(ownerUrl));
  const { code } = await runChild(process.execPath, [...typescript("scripts/invite-admin.ts"), name, address, facility], { env: serverEnvironment({ ownerUrl, port: 3000, isDemo }), passOn: true });
  await stopAll();
  if (code !== 0) throw new Failure("Nobody was invited.");
});
