import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { onStop } from "../stopping.mjs";
import { copyCluster } from "./cluster.mjs";
import { contentsOf, missingFiles } from "./contents.mjs";
import { copyFolder } from "./copying.mjs";
import { dumpDatabase } from "./dump.mjs";
import { writeManifest } from "./manifest.mjs";

// A name that ends in letters and digits after the hash is an upload that nobody finished.
const WHOLE_FILE = /^[0-9a-f]{2}[\\/][0-9a-f]{64}$/;

/**
 * Makes a backup while the site runs: the database first, then the files, so that each record has its file, then the anchors of the
 * history. Written beside and renamed at the end: a folder of that name is whole, or is not there. `cluster` is the folder of our own
 * PostgreSQL; without it the database is dumped. `step(title, work)` shows how far it is. Returns the manifest and its hash.
 */
export async function makeBackup({ to, url, cluster, clusterUrl, files, anchors, step }) {
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  await mkdir(unfinished, { mode: 0o700 });
  const forget = onStop(() => rm(unfinished, { recursive: true, force: true }));
  try {
    const database = await step("The database", (report) => (cluster ? byCopy({ to: unfinished, url, cluster, clusterUrl, report }) : byDump({ to: unfinished, url })));
    const copied = files ? await step("The files", (report) => copyBelow(files, unfinished, "files", { takes: (path) => WHOLE_FILE.test(path), report })) : [];
    const anchored = await step("The anchors of the history", () => copyBelow(anchors, unfinished, "anchors"));
    const manifest = { madeAt: new Date().toISOString(), kind: cluster ? "copy" : "dump", ...database.contents, missing: files ? await missingFiles(url, join(unfinished, "files")) : [], hasFiles: Boolean(files), files: [...database.kept, ...copied, ...anchored] };
    const hash = await writeManifest(unfinished, manifest);
    await rename(unfinished, to);
    return { manifest, hash };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    forget();
  }
}

async function byCopy({ to, url, cluster, clusterUrl, report }) {
  const before = await contentsOf(url);
  const kept = await copyCluster({ url: clusterUrl, data: join(cluster, "data"), to, report: (_, count) => report(`${count} files`) });
  const marks = await copyFolder(cluster, join(to, "marks"), { takes: (path) => MARKS.includes(path) });
  return { kept: [...kept, ...marks.map(({ path, ...one }) => ({ path: `marks/${path}`, ...one }))], contents: { before, after: await contentsOf(url) } };
}

/** What lies beside the data of our own PostgreSQL and belongs to them: the owner's password, and whether the demonstration is in them. */
export const MARKS = ["password", "demo-loaded"];

async function byDump({ to, url }) {
  const { kept, contents } = await dumpDatabase({ url, to });
  return { kept, contents: { before: contents, after: contents } };
}

async function copyBelow(from, to, name, { takes, report = () => {} } = {}) {
  const kept = await copyFolder(from, join(to, name), { takes, report: (_, count) => report(`${count} files`) });
  return kept.map(({ path, ...one }) => ({ path: `${name}/${path}`, ...one }));
}
