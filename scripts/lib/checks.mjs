import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, isBuilt } from "./build.mjs";
import { runChild } from "./children.mjs";
import { belowFloor, unpinned } from "./floors.mjs";
import { inTop } from "./folders.mjs";
import { cruiseArguments } from "./import-rules.mjs";
import { onStop } from "./stopping.mjs";

const node = (args, options = {}) => runChild(process.execPath, args, { passOn: true, ...options });
const program = (...path) => inTop("node_modules", ...path);
const asOneCheck = ({ code }) => (code === 0 ? { passed: 1 } : { failed: 1 });

export const types = async () => {
  // A fresh clone has no description of styles and pages yet.
  if (!existsSync(inTop("next-env.d.ts"))) await node([program("next", "dist", "bin", "next"), "typegen"], { passOn: false });
  return asOneCheck(await node([program("typescript", "bin", "tsc"), "--noEmit", "-p", "scripts/testing/tsconfig.json"]));
};

export const lint = async () => asOneCheck(await node([program("eslint", "bin", "eslint.js"), "--max-warnings", "0", "--cache", "--cache-location", "node_modules/.cache/eslint/", "."]));

export const importRules = async () => asOneCheck(await node(cruiseArguments((room) => existsSync(inTop(room)), "err")));

/** What package-lock.json would install: nothing with a known flaw, nothing that is not pinned. */
export async function packages() {
  const lockfile = JSON.parse(readFileSync(inTop("package-lock.json"), "utf8"));
  const wrong = [...belowFloor(lockfile), ...unpinned(lockfile)];
  for (const line of wrong) console.error(line);
  return wrong.length > 0 ? { failed: 1 } : { passed: 1 };
}

/** Unit and database tests. */
export async function unitTests() {
  const file = join(temporaryFolder(), "vitest.json");
  const { code } = await node([program("vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  const report = read(file);
  if (!report) return { failed: 1 };
  // A file that cannot even be read has no tests to fail.
  const broken = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed || (code === 0 ? 0 : 1), skipped: report.numPendingTests + report.numTodoTests };
}

/** The pages, built when their sources changed. */
export async function pages() {
  if (isBuilt()) return console.log("Nothing changed since the last build."), {};
  await build();
  return {};
}

/** Tests in a browser, against the built pages and the demonstration. */
export async function browserTests({ env }) {
  if (!isBuilt()) return console.log("Not run: the pages were not built."), { failed: 1 };
  const file = join(temporaryFolder(), "playwright.json");
  const { code } = await node([program("@playwright", "test", "cli.js"), "test"], { env: { ...process.env, ...env, PLAYWRIGHT_REPORT: file }, askWith: "SIGINT" });
  const stats = read(file)?.stats;
  if (!stats) return { failed: 1 };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected || (code === 0 ? 0 : 1), skipped: stats.skipped };
}

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "suivi-report-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
