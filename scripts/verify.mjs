// npm run verify — is the history what was sealed? Names the first line that is not, and ends with 1 then.
import { runChild } from "./lib/children.mjs";
import { openDatabase, typescript } from "./lib/database.mjs";
import { serverEnvironment } from "./lib/environment.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

stopWhenAsked(130);
await runToTheEnd(async () => {
  const { ownerUrl, isDemo } = await openDatabase();
  const { code } = await runChild(process.execPath, typescript("scripts/verify-history.ts"), { env: serverEnvironment({ ownerUrl, port: 3000, isDemo }), passOn: true });
  await stopAll();
  if (code !== 0) throw new Failure("The history is not what was sealed, or could not be read.");
});
