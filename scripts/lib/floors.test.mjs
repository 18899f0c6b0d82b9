import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { belowFloor, FLOORS, isLower, unpinned } from "./floors.mjs";
import { TOP } from "./folders.mjs";

const lockfile = JSON.parse(readFileSync(join(TOP, "package-lock.json"), "utf8"));

describe("what is installed", () => {
  test("is nowhere below the version in which its known flaws are mended", () => {
    expect(belowFloor(lockfile)).toEqual([]);
    expect(FLOORS.filter(({ name }) => !lockfile.packages[`node_modules/${name}`]).map(({ name }) => name), "a floor of nothing is taken out").toEqual([]);
  });

  test("is pinned by its content and comes from the registry alone", () => {
    expect(unpinned(lockfile)).toEqual([]);
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(500);
  });

  test("of our own choosing has exact versions", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8"));
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

test("a version below its floor is found wherever it lies, and so is what is not pinned", () => {
  const packages = { "": {}, "node_modules/next": { version: "16.3.5", integrity: "sha512-x" }, "node_modules/a/node_modules/nodemailer": { version: "7.0.9" }, "node_modules/b": { version: "1.0.0", integrity: "sha1-x" }, "node_modules/c": { version: "1.0.0", integrity: "sha512-x", resolved: "git+ssh://git@example.org/c.git" } };
  expect(belowFloor({ packages }).map((line) => line.split(",")[0])).toEqual(["node_modules/next is 16.3.5", "node_modules/a/node_modules/nodemailer is 7.0.9"]);
  expect(unpinned({ packages })).toEqual(["node_modules/a/node_modules/nodemailer is not pinned by its content", "node_modules/b is pinned by a weak sum", "node_modules/c comes from elsewhere"]);
});

test("versions stand in their order", () => {
  const inOrder = ["0.45.2", "0.45.10", "4.24.15", "5.0.0-beta.9", "5.0.0-beta.32", "5.0.0", "10.0.0"];
  for (const [at, version] of inOrder.entries()) expect(inOrder.filter((other) => isLower(other, version))).toEqual(inOrder.slice(0, at));
});

// What a key or a password looks like, put together so that this file does not look like one.
const SECRETS = [
  new RegExp(`-----BEGIN ${"[A-Z ]*"}PRIVATE KEY-----`), /\bAKIA[0-9A-Z]{16}\b/, /\bgh[pousr]_[A-Za-z0-9]{36}\b/, /\bxox[abprs]-[A-Za-z0-9-]{20,}/, /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
  /\bnpm_[A-Za-z0-9]{36}\b/, /(?:AUTH_SECRET|PERSON_SECRET|OIDC_CLIENT_SECRET)\s*[=:]\s*["']?[A-Za-z0-9+/_-]{32,}/,
];
const NOT_OURS = /^(node_modules|\.next|\.git|\.data|test-results|playwright-report)|\/node_modules$/;

test("no key, token or password stands in the repository", () => {
  const found = filesUnder(TOP).flatMap((file) => {
    const text = readFileSync(file, "latin1");
    return SECRETS.filter((secret) => secret.test(text)).map((secret) => `${relative(TOP, file)}: ${secret.source}`);
  });
  expect(found).toEqual([]);
  expect(SECRETS.some((secret) => secret.test(`AUTH_SECRET=${"a1".repeat(20)}`))).toBe(true);
});

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_OURS.test(relative(TOP, path)) || !existsSync(path)) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() && statSync(path).size < 2_000_000 ? [path] : [];
  });
}
