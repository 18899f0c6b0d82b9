// node scripts/database.mjs — the built-in database alone, migrated, until Ctrl-C.
import { migrateDatabase, openDatabase } from "./lib/database.mjs";
import { loginUrls } from "./lib/environment.mjs";
import { runToTheEnd } from "./lib/failure.mjs";
import { step } from "./lib/progress.mjs";
import { stopWhenAsked } from "./lib/stopping.mjs";

stopWhenAsked();
await runToTheEnd(async () => {
  const { ownerUrl } = await step("Database", openDatabase);
  await step("Migrations", () => migrateDatabase(ownerUrl));
  console.log(`\nDATABASE_OWNER_URL=${ownerUrl}`);
  for (const [name, url] of Object.entries(loginUrls(ownerUrl))) console.log(`${name}=${url}`);
  setInterval(() => {}, 1 << 30);
});
