// npm run check — packages, types, lint, import rules, unit and database tests: all but the browser.
import "./lib/node-version.mjs";
import { importRules, lint, packages, types, unitTests } from "./lib/checks.mjs";
import { runAllChecks } from "./lib/test-run.mjs";

await runAllChecks(() => [
  ["Packages", packages],
  ["Types", types],
  ["Lint", lint],
  ["Import rules", importRules],
  ["Unit and database tests", unitTests],
]);
