import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../failure.mjs";
import { followLog, layOut } from "./cluster.mjs";
import { contentsOf, differences, missingFiles } from "./contents.mjs";
import { copyFolder } from "./copying.mjs";
import { demandEmpty, restoreDump } from "./dump.mjs";
import { readManifest } from "./manifest.mjs";

/**
 * Puts a backup into empty places, after every byte of it was read and compared; what stands in a place is refused, or moved aside
 * where `replace` says so, and never deleted. `open` opens the database over what was laid out and says its address.
 * `log` follows the log that the server kept since: `{ archive, until }`, its folder and the moment at which to stop; then the files of
 * the backup are not all that records name, and `missing` says which.
 * Returns the manifest and what was compared; throws where the restored is not what was backed up.
 */
export async function restoreBackup({ from, cluster, url: given, files, anchors, replace = false, log, open, makeLogins, step }) {
  const manifest = await step("Reading the backup", (report) => readManifest(from, (_, count) => report(`${count} files`)));
  if (manifest.kind === "copy" && !cluster) throw new Failure("This backup is a copy of the built-in PostgreSQL: leave DATABASE_URL out, and move what it holds with pg_dump afterwards.");
  if (manifest.kind === "dump" && cluster) throw new Failure("This backup is a dump: set DATABASE_URL to an empty database of your server.");
  if (log && manifest.kind !== "copy") throw new Failure("A dump cannot be followed by a log: restore to a moment from a copy (pg_basebackup on a server of your own).");
  if (log && log.until < new Date(manifest.madeAt)) throw new Failure(`This backup was finished at ${manifest.madeAt}, after that moment: take an older one.`);
  if (!cluster) await demandEmpty(given);
  const places = [...(cluster ? [cluster] : []), ...(manifest.hasFiles ? [files] : []), anchors];
  const aside = await clear(places, replace);
  if (manifest.hasFiles) await step("The files", (report) => putBack(join(from, "files"), files, report));
  await step("The anchors of the history", () => putBack(join(from, "anchors"), anchors));
  const url = await step("The database", async () => {
    if (cluster) await layCluster(from, cluster, log);
    else await restoreDump({ url: given, from, makeLogins });
    return log ? withinLog(cluster, log, open) : open();
  });
  const now = await step("Comparing", () => (log ? withinLog(cluster, log, () => contentsOf(url)) : contentsOf(url)));
  const wrong = log ? [] : differences(manifest, now);
  if (wrong.length > 0) throw new Failure(`What was restored is not what was backed up: ${wrong.join(", ")}.`);
  const missing = manifest.hasFiles ? (await missingFiles(url, files)).filter((hash) => !manifest.missing.includes(hash)) : [];
  if (missing.length > 0 && !log) throw new Failure(`${missing.length} files that records name are missing, the first ${missing[0]}.`);
  return { manifest, now, aside, missing };
}

// PostgreSQL ends itself where the log ends before the moment that was asked for, and only its own log says so.
async function withinLog(cluster, { until }, work) {
  try {
    return await work();
  } catch (error) {
    for (let waited = 0; waited < 5_000; waited += 100) {
      const said = await readFile(join(cluster, "log"), "utf8").catch(() => "");
      if (said.includes("recovery ended before configured recovery target")) throw new Failure(`The log that was kept ends before ${until.toISOString()}: restore to an earlier moment.`);
      await pause(100);
    }
    throw error;
  }
}

async function layCluster(from, cluster, log) {
  const unfinished = `${cluster}.unfinished`;
  await layOut({ from, folder: join(unfinished, "data") });
  await copyFolder(join(from, "marks"), unfinished);
  if (log) await followLog({ folder: join(unfinished, "data"), ...log });
  await mkdir(dirname(cluster), { recursive: true });
  await rm(cluster, { recursive: true, force: true });
  await rename(unfinished, cluster);
}

async function putBack(from, to, report = () => {}) {
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await copyFolder(from, unfinished, { report: (_, count) => report(`${count} files`) });
  await rm(to, { recursive: true, force: true });
  await rename(unfinished, to);
}

const isEmpty = (folder) => !existsSync(folder) || readdirSync(folder).length === 0;

async function clear(places, replace) {
  const full = places.filter((place) => !isEmpty(place));
  if (full.length > 0 && !replace) throw new Failure(`There is something already in ${full.join(" and ")}. A backup is put into empty places: stop Suivi, and say --replace to have what is there moved aside.`);
  const moved = [];
  for (const place of full) {
    const aside = join(dirname(place), `before-restore-${new Date().toISOString().replaceAll(/[:.]/g, "-")}-${basename(place)}`);
    await rename(place, aside);
    moved.push(aside);
  }
  return moved;
}
