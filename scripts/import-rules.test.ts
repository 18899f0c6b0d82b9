import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cruiseArguments } from "./lib/import-rules.mjs";

const top = join(import.meta.dirname, "..");
const tree = mkdtempSync(join(tmpdir(), "suivi-imports-"));

// A small house with one thing in each room, to be imported by those who should not.
const HOUSE = [
  "domain/tea/list.ts", "domain/tea/queries/find-tea.ts", "domain/tea/commands/pour-tea.ts", "db/client.ts", "db/seed/people.ts",
  "server/actor.ts", "components/tea/cup.tsx", "app/page.tsx", "messages/en.ts", "worker/index.ts", "scripts/lib/start.mjs", "e2e/world.ts",
];
const PACKAGES = ["drizzle-orm", "postgres", "react", "zod", "next"];

const FORBIDDEN: [rule: string, from: string, imported: string][] = [
  ["pure-domain-files", "domain/tea/pure-asks-query.ts", "@/domain/tea/queries/find-tea"],
  ["pure-domain-files", "domain/tea/pure-asks-db.ts", "@/db/client"],
  ["pure-domain-files", "domain/tea/pure-uses-react.ts", "react"],
  ["pure-domain-files", "domain/tea/pure-reads-disk.ts", "node:fs"],
  ["pure-domain-files", "domain/tea/pure-has-texts.ts", "@/messages/en"],
  ["db", "db/asks-query.ts", "@/domain/tea/queries/find-tea"],
  ["db", "db/asks-command.ts", "@/domain/tea/commands/pour-tea"],
  ["db", "db/asks-server.ts", "@/server/actor"],
  ["queries", "domain/tea/queries/asks-server.ts", "@/server/actor"],
  ["queries", "domain/tea/queries/asks-command.ts", "@/domain/tea/commands/pour-tea"],
  ["commands", "domain/tea/commands/asks-query.ts", "@/domain/tea/queries/find-tea"],
  ["commands", "domain/tea/commands/draws.ts", "@/components/tea/cup"],
  ["server", "server/asks-query.ts", "@/domain/tea/queries/find-tea"],
  ["server", "server/asks-command.ts", "@/domain/tea/commands/pour-tea"],
  ["components", "components/tea/asks-query.tsx", "@/domain/tea/queries/find-tea"],
  ["components", "components/tea/asks-command.tsx", "@/domain/tea/commands/pour-tea"],
  ["components", "components/tea/asks-db.tsx", "@/db/client"],
  ["components", "components/tea/asks-server.tsx", "@/server/actor"],
  ["app", "app/asks-db/page.tsx", "@/db/client"],
  ["messages", "messages/asks-server.ts", "@/server/actor"],
  ["messages", "messages/asks-query.ts", "@/domain/tea/queries/find-tea"],
  ["worker", "worker/draws.ts", "@/components/tea/cup"],
  ["scripts", "scripts/draws.ts", "@/components/tea/cup"],
  ["seed-and-test-worlds", "db/seed/draws.ts", "@/components/tea/cup"],
  ["e2e", "e2e/asks-query.ts", "@/domain/tea/queries/find-tea"],
  ["commands-only-from-submit", "app/asks-command/page.tsx", "@/domain/tea/commands/pour-tea"],
  ["sql-stays-below", "app/uses-drizzle/page.tsx", "drizzle-orm"],
  ["sql-stays-below", "server/uses-postgres.ts", "postgres"],
  ["no-unresolved", "app/asks-nobody/page.tsx", "@/domain/tea/no-such-file"],
];

const ALLOWED: [from: string, imported: string][] = [
  ["app/pour/submit.ts", "@/domain/tea/commands/pour-tea"],
  ["app/api/pour/route.ts", "@/domain/tea/commands/pour-tea"],
  ["app/pour/page.tsx", "@/domain/tea/queries/find-tea"],
  ["components/tea/uses-list.tsx", "@/domain/tea/list"],
  ["domain/tea/uses-zod.ts", "zod"],
];

type Violation = { from: string; rule: { name: string } };
let violations: Violation[] = [];

beforeAll(() => {
  for (const file of HOUSE) write(file, "export const thing = 1;\n");
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "module.exports = {};\n");
  }
  for (const [, from, imported] of FORBIDDEN) write(from, `import * as other from "${imported}";\nexport const own = other;\n`);
  for (const [from, imported] of ALLOWED) write(from, `import * as other from "${imported}";\nexport const own = other;\n`);
  write("components/tea/names-type.tsx", 'import type { thing } from "@/domain/tea/queries/find-tea";\nexport type Own = typeof thing;\n');
  write("components/tea/names-row.tsx", 'import type { thing } from "@/db/client";\nexport type Own = typeof thing;\n');
  write("domain/tea/round.ts", 'import { about } from "./about";\nexport const round = () => about;\n');
  write("domain/tea/about.ts", 'import { round } from "./round";\nexport const about = () => round;\n');
  write("domain/tea/alone.ts", "export const alone = 1;\n");
  copyFileSync(join(top, "tsconfig.json"), join(tree, "tsconfig.json"));
  violations = cruise(tree).summary.violations;
}, 300_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe("an import that the architecture forbids is reported", () => {
  test.each(FORBIDDEN)("%s: %s → %s", (rule, from) => {
    expect(rulesBrokenBy(from)).toContain(rule);
  });

  test("a picture that names a table's row", () => {
    expect(rulesBrokenBy("components/tea/names-row.tsx")).toContain("components-types-of-read-models-only");
  });

  test("a cycle", () => {
    expect([...rulesBrokenBy("domain/tea/round.ts"), ...rulesBrokenBy("domain/tea/about.ts")]).toContain("no-cycles");
  });

  test("a file nobody uses and that uses nothing", () => {
    expect(rulesBrokenBy("domain/tea/alone.ts")).toContain("no-orphans");
  });
});

describe("an import that the architecture allows is not reported", () => {
  test.each(ALLOWED)("%s → %s", (from) => {
    expect(rulesBrokenBy(from)).toEqual([]);
  });

  test("a picture that names the type of a read model", () => {
    expect(rulesBrokenBy("components/tea/names-type.tsx")).toEqual([]);
  });
});

test("every rule has a planted violation", () => {
  const planted = new Set(violations.map(({ rule }) => rule.name));
  expect([...cruise(tree).summary.ruleSetUsed.forbidden.map(({ name }) => name)].filter((name) => !planted.has(name))).toEqual([]);
}, 300_000);

test("the rules look at the real files", () => {
  expect(cruise(top).summary.totalCruised).toBeGreaterThan(100);
}, 300_000);

function rulesBrokenBy(file: string) {
  return violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
}

function cruise(folder: string): { summary: { violations: Violation[]; totalCruised: number; ruleSetUsed: { forbidden: { name: string }[] } } } {
  const { stdout, stderr } = spawnSync(process.execPath, cruiseArguments((room) => existsSync(join(folder, room)), "json"), { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (!stdout.startsWith("{")) throw new Error(stderr || stdout);
  return JSON.parse(stdout);
}

function write(file: string, text: string) {
  const path = join(tree, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
