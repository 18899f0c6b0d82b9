import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { runChild } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { inTop } from "./folders.mjs";

const stamp = inTop("node_modules", ".suivi-install");

/** Are the packages those of the lock file, installed for this Node? */
export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted();

/** Installs the packages exactly as the lock file names them. */
export async function install() {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  // Building needs the tools too, whatever NODE_ENV says.
  const { code, output } = await runChild(command, [...args, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) throw new Failure(`${output.trim()}\n\nThe packages could not be installed (npm ci): is the network there? The lines above say what npm missed.`);
  writeFileSync(stamp, wanted());
}

function wanted() {
  return createHash("sha256").update(readFileSync(inTop("package-lock.json"))).update(process.version).update(process.platform + process.arch).digest("hex");
}
