// npm run verify — is the history what was sealed, and every file what its record says? Names the first that is not, and ends with 1 then.
import { join } from "node:path";
import { verifyFiles } from "./lib/backup/contents.mjs";
import { runChild } from "./lib/children.mjs";
import { openDatabase, typescript } from "./lib/database.mjs";
import { serverEnvironment } from "./lib/environment.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { DATA } from "./lib/folders.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

stopWhenAsked(130);
await runToTheEnd(async () => {
  const { ownerUrl, isDemo } = await openDatabase();
  const { code } = await runChild(process.execPath, typescript("scripts/verify-history.ts"), { env: serverEnvironment({ ownerUrl, port: 3000, isDemo }), passOn: true });
  const wrong = process.env.FILES_S3_BUCKET ? (console.log("The files lie in a bucket, which is not read here."), 0) : await tellFiles(ownerUrl);
  await stopAll();
  if (code !== 0) throw new Failure("The history is not what was sealed, or could not be read.");
  if (wrong > 0) throw new Failure("The files are not what their records say.");
});

/** Says what is wrong with the files, and how many of them are. */
async function tellFiles(ownerUrl) {
  const { count, missing, changed } = await verifyFiles(ownerUrl, process.env.FILES_DIR ?? join(DATA, "files"), (read) => read % 5_000 === 0 && console.log(`  ${read} files fit …`));
  for (const hash of changed) console.error(`File ${hash}: is not what was kept.`);
  for (const hash of missing) console.error(`File ${hash}: is gone.`);
  if (missing.length + changed.length === 0) console.log(`The files are whole: ${count}.`);
  return missing.length + changed.length;
}
