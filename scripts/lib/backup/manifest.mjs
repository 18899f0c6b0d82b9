import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.mjs";
import { filesBelow, hashOf } from "./copying.mjs";

const FORMAT = 1;
const [LIST, SEAL] = ["manifest.json", "manifest.sha256"];

const sealOf = (text) => createHash("sha256").update(text).digest("hex");

/** Writes what a backup holds and what it says, last: a folder without it is no backup. Returns the hash of the whole. */
export async function writeManifest(folder, manifest) {
  const text = `${JSON.stringify({ format: FORMAT, ...manifest }, null, 1)}\n`;
  await writeFile(join(folder, LIST), text, { flag: "wx", flush: true });
  await writeFile(join(folder, SEAL), `${sealOf(text)}  ${LIST}\n`, { flag: "wx", flush: true });
  return sealOf(text);
}

/** What a backup says of itself, after every file of it was read again: a byte that changed, a file too many or too few is told and refused. */
export async function readManifest(folder, report = () => {}) {
  const text = await readFile(join(folder, LIST), "utf8").catch(() => undefined);
  if (text === undefined) throw new Failure(`${folder} holds no whole backup: it has no ${LIST}.`);
  const seal = await readFile(join(folder, SEAL), "utf8").catch(() => "");
  if (seal.split(" ")[0] !== sealOf(text)) throw new Failure(`${LIST} is not what was written when the backup was made.`);
  const manifest = JSON.parse(text);
  if (manifest.format !== FORMAT) throw new Failure(`This backup has format ${manifest.format}; this Suivi reads format ${FORMAT}.`);
  const listed = new Set([LIST, SEAL]);
  for (const [index, { path, sha256 }] of manifest.files.entries()) {
    const found = await hashOf(join(folder, path));
    if (found !== sha256) throw new Failure(found ? `${path} is not what was backed up.` : `${path} is missing from the backup.`);
    listed.add(path);
    report(path, index + 1);
  }
  for await (const path of filesBelow(folder)) if (!listed.has(path.split("\\").join("/"))) throw new Failure(`${path} does not belong to the backup.`);
  return manifest;
}
