// node scripts/run.mjs FILE.ts [arguments] — runs a TypeScript file against the database, as its owner and as the app.
import { once } from "node:events";
import { startChild } from "./lib/children.mjs";
import { migrateDatabase, openDatabase, typescript } from "./lib/database.mjs";
import { ownerEnvironment } from "./lib/environment.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

stopWhenAsked(130);
await runToTheEnd(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Failure("Say which file to run: node scripts/run.mjs scripts/seed.ts");
  const { ownerUrl, isDemo } = await openDatabase();
  await migrateDatabase(ownerUrl);
  const env = ownerEnvironment({ ownerUrl, port: Number(process.env.PORT) || 3000, isDemo });
  const child = startChild(process.execPath, typescript(file, args), { env, stdio: "inherit" });
  const [code] = await once(child, "exit");
  await stopAll();
  process.exit(code ?? 1);
});
