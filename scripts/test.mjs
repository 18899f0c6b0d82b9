// npm test — every check there is, on a PostgreSQL of its own; ends with one plain line.
import "./lib/node-version.mjs";
import { browserTests, importRules, lint, packages, pages, types, unitTests } from "./lib/checks.mjs";
import { freePort } from "./lib/ports.mjs";
import { runAllChecks } from "./lib/test-run.mjs";

await runAllChecks(
  () => [
    ["Packages", packages],
    ["Types", types],
    ["Lint", lint],
    ["Import rules", importRules],
    ["Unit and database tests", unitTests],
    ["Build", pages],
    ["Browser tests", async () => browserTests({ env: { E2E_PORT: String(await freePort()) } })],
  ],
  { usesBrowser: true },
);
