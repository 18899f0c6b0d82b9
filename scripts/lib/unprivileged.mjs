import { spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.mjs";

const NOBODY = 65534;

/**
 * PostgreSQL refuses to run as root. As root it is run as "nobody"; where nobody cannot reach the files (a closed
 * home folder), in a user namespace that calls root "nobody". Returns how to launch, and who must own the data.
 */
export function unprivileged(folders) {
  if (process.getuid?.() !== 0) return { launch: (program, args) => ({ command: program, args, ids: {} }), owner: null };
  if (folders.every(isOpenToAll)) return { launch: (program, args) => ({ command: program, args, ids: { uid: NOBODY, gid: NOBODY } }), owner: NOBODY };
  const asNobody = ["-U", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (spawnSync("unshare", [...asNobody, "true"]).status !== 0) {
    throw new Failure("PostgreSQL refuses to run as root, and this machine forbids user namespaces: start Suivi as an ordinary user, or set DATABASE_URL.");
  }
  return { launch: (program, args) => ({ command: "unshare", args: [...asNobody, program, ...args], ids: {} }), owner: 0 };
}

/** Gives a folder and all in it to the user PostgreSQL runs as, where that is not so already. */
export function giveTo(owner, path) {
  if (owner === null) return;
  const stat = lstatSync(path);
  if (stat.uid !== owner) chownSync(path, owner, owner);
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveTo(owner, join(path, name));
}

function isOpenToAll(folder) {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || isOpenToAll(parent);
}
