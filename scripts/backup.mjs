// npm run backup [-- folder] — database, files and anchors into a new folder, while the site runs.
import { join, resolve } from "node:path";
import { makeBackup } from "./lib/backup/backup.mjs";
import { findOwnServer, openDatabase } from "./lib/database.mjs";
import { runToTheEnd } from "./lib/failure.mjs";
import { DATA, POSTGRES } from "./lib/folders.mjs";
import { step } from "./lib/progress.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

stopWhenAsked(130);
await runToTheEnd(async () => {
  const top = resolve(process.argv[2] ?? process.env.BACKUP_DIR ?? join(DATA, "backups"));
  const to = join(top, `suivi-${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}`);
  const bucket = process.env.FILES_S3_BUCKET;
  const { ownerUrl, isOwn } = await openDatabase();
  const { manifest, hash } = await makeBackup({
    to, url: ownerUrl, ...(isOwn ? { cluster: POSTGRES, clusterUrl: await findOwnServer() } : {}), step,
    files: bucket ? null : (process.env.FILES_DIR ?? join(DATA, "files")), anchors: process.env.ANCHORS_DIR ?? join(DATA, "anchors"),
  });
  await stopAll();
  const rows = Object.values(manifest.after.tables).reduce((sum, table) => sum + table.rows, 0);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`\n${to}\n${manifest.files.length} files, ${Math.ceil(bytes / 1e6)} MB; ${rows} rows in ${Object.keys(manifest.after.tables).length} tables.`);
  if (manifest.after.head) console.log(`The history ends with line ${manifest.after.head.line}, ${manifest.after.head.hash}.`);
  console.log(`Keep this apart, it stands for the whole backup: ${hash}`);
  if (manifest.missing.length > 0) console.log(`${manifest.missing.length} files that records name were not in the store: ${manifest.missing.slice(0, 3).join(", ")} …`);
  if (bucket) console.log(`The files lie in the bucket ${bucket}, which is backed up by whoever keeps it.`);
  if (!process.env.AUTH_SECRET) console.log(`The secret (${join(DATA, "secret")}) is not in it. Keep a copy elsewhere: links that were sent, and what is sealed, open with it alone.`);
});
