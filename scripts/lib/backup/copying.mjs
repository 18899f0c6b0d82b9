import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** One file of a backup: where it lies in it, how many bytes, and their SHA-256. */
/** @typedef {{ path: string, bytes: number, sha256: string }} Kept */

/**
 * Copies a folder while others go on writing in it, and returns what was copied. Folders are made even where they are empty
 * (`takes` says which files and folders are wanted); a file that goes away in between was not worth keeping. `report` hears each path.
 */
export async function copyFolder(from, to, { takes = () => true, report = () => {} } = {}) {
  const kept = [];
  const make = async (folder) => void ((folder === "" || takes(folder)) && (await mkdir(join(to, folder), { recursive: true, mode: 0o700 })));
  for await (const path of filesBelow(from, make)) {
    if (!takes(path)) continue;
    const one = await copyFile(join(from, path), join(to, path)).catch((error) => {
      if (error.code !== "ENOENT") throw error;
    });
    if (!one) continue;
    kept.push({ path: path.split(sep).join("/"), ...one });
    report(path, kept.length);
  }
  return kept;
}

/** Copies one file through to the disk, and says what went over. */
export async function copyFile(from, to) {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const source = await open(from, "r");
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    const target = await open(to, "wx", 0o600);
    try {
      for await (const chunk of source.createReadStream({ autoClose: false })) {
        hash.update(chunk);
        bytes += chunk.length;
        await target.writeFile(chunk);
      }
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** The SHA-256 of a file; undefined when it is not there. */
export async function hashOf(path) {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return undefined;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Every file below a folder, by its path from there; `meet` is told of each folder first. */
export async function* filesBelow(top, meet = () => {}) {
  const folders = [top];
  while (folders.length > 0) {
    const folder = folders.shift();
    const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (!entries) continue;
    await meet(relative(top, folder));
    for (const entry of entries) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (entry.isFile()) yield relative(top, join(folder, entry.name));
    }
  }
}
