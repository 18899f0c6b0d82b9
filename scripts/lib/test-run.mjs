import { ensureBrowser } from "./browser.mjs";
import { forgetAddresses } from "./environment.mjs";
import { runToTheEnd } from "./failure.mjs";
import { install, isInstalled } from "./install.mjs";
import { ensureOffice } from "./office.mjs";
import { step } from "./progress.mjs";
import { closingLine, runChecks } from "./run-checks.mjs";
import { stopAll, stopWhenAsked } from "./stopping.mjs";
import { startThrowAwayPostgres } from "./throw-away.mjs";

/** Prepares what checks need, does them all, removes what was prepared, and ends the process with the counts. */
export async function runAllChecks(checks, { usesBrowser = false } = {}) {
  stopWhenAsked(130);
  await runToTheEnd(async () => {
    forgetAddresses();
    if (!isInstalled()) await step("Installing packages", install);
    if (usesBrowser) await step("Finding a browser", ensureBrowser);
    await step("Finding LibreOffice", ensureOffice);
    process.env.TEST_DATABASE_ADMIN_URL = await step("Starting a database for the tests", startThrowAwayPostgres);
    const total = await runChecks(checks());
    await stopAll();
    console.log(`\n${closingLine(total)}`);
    process.exit(total.failed > 0 ? 1 : 0);
  });
}
