// node scripts/reset.mjs — empties the built-in database and loads the demonstration anew. Stop npm start first.
import { dropDatabase, findOwnServer, loadDemonstration, migrateDatabase, openDatabase } from "./lib/database.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { step } from "./lib/progress.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

stopWhenAsked(130);
await runToTheEnd(async () => {
  if (process.env.DATABASE_URL) throw new Failure("This empties the built-in database only: leave DATABASE_URL out.");
  await openDatabase();
  await dropDatabase(await findOwnServer(), "suivi");
  const database = await openDatabase();
  await step("Making the tables", () => migrateDatabase(database.ownerUrl));
  if (database.isDemo) await step("Loading the demonstration", (report) => loadDemonstration(database, report));
  await stopAll();
});
