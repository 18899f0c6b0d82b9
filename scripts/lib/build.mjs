import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runChild } from "./children.mjs";
import { buildEnvironment } from "./environment.mjs";
import { Failure } from "./failure.mjs";
import { inTop, NEXT, TOP } from "./folders.mjs";

const stamp = join(NEXT, "suivi-build");
// What the pages are not made of.
const OTHER_FOLDERS = /^(node_modules|docs|e2e|scripts|worker|test-results|playwright-report|db\/(seed|testing|migrations))$/;
const OTHER_FILES = /(^|\/)(next-env\.d\.ts|.*\.tsbuildinfo|.*\.md|.*\.(test|spec)\.[a-z]+|(eslint|playwright|vitest|drizzle)\.config\..*)$/;

/** Are the built pages those of the present sources? */
export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, "utf8") === sourcesHash();

/** Builds the pages; remembers of which sources. */
export async function build() {
  const hash = sourcesHash();
  rmSync(stamp, { force: true });
  const { code, output } = await runChild(process.execPath, [inTop("node_modules", "next", "dist", "bin", "next"), "build"], { env: buildEnvironment() });
  if (code !== 0) throw new Failure(`${output.trim()}\n\nThe pages could not be built: the lines above say where.`);
  writeFileSync(stamp, hash);
}

function sourcesHash() {
  const hash = createHash("sha256");
  for (const file of sources(TOP)) hash.update(`${file}\n`).update(readFileSync(join(TOP, file)));
  return hash.digest("hex");
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = relative(TOP, join(folder, entry.name)).replaceAll("\\", "/");
      if (entry.name.startsWith(".")) return [];
      if (entry.isDirectory()) return OTHER_FOLDERS.test(path) ? [] : sources(join(folder, entry.name));
      return entry.isFile() && !OTHER_FILES.test(path) ? [path] : [];
    });
}
