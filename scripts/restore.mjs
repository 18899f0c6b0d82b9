// npm run restore -- folder [--replace] [--until=MOMENT] — puts a backup into an empty place, and compares. Stop npm start first.
import { join, resolve } from "node:path";
import { restoreBackup } from "./lib/backup/restore.mjs";
import { makeLogins, openDatabase, typescript } from "./lib/database.mjs";
import { serverEnvironment } from "./lib/environment.mjs";
import { runChild } from "./lib/children.mjs";
import { Failure, runToTheEnd } from "./lib/failure.mjs";
import { DATA, POSTGRES } from "./lib/folders.mjs";
import { findPostgresUrl } from "./lib/postgres.mjs";
import { step } from "./lib/progress.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

const A_DAY = 24 * 60 * 60_000;

stopWhenAsked(130);
await runToTheEnd(async () => {
  const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  if (!folder) throw new Failure("Say which backup to restore: npm run restore -- .data/backups/suivi-…");
  const given = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL;
  if (!given && (await findPostgresUrl(POSTGRES))) throw new Failure("Suivi is running: stop it first.");
  const log = logToFollow(process.argv.find((word) => word.startsWith("--until="))?.slice("--until=".length));
  const { manifest, now, aside, missing } = await restoreBackup({
    from: resolve(folder), replace: process.argv.includes("--replace"), step, log, makeLogins, ...(given ? { url: given } : { cluster: POSTGRES }),
    files: process.env.FILES_DIR ?? join(DATA, "files"), anchors: process.env.ANCHORS_DIR ?? join(DATA, "anchors"),
    open: async () => (await openDatabase({ patience: log && A_DAY })).ownerUrl,
  });
  const rows = Object.values(now.tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`\nRestored: ${rows} rows in ${Object.keys(now.tables).length} tables and every file, as they were on ${log ? log.until.toISOString() : manifest.madeAt}.`);
  if (missing.length > 0) console.log(`${missing.length} files that records name came after the backup: copy the newest FILES_DIR that you have over this one (${missing.slice(0, 3).join(", ")} …).`);
  for (const place of aside) console.log(`What was there before: ${place}`);
  await verify();
  await stopAll();
});

/** Up to which moment the log is followed, and where it lies; nothing where the backup alone is wanted. */
function logToFollow(moment) {
  if (moment === undefined) return undefined;
  const until = new Date(moment);
  if (Number.isNaN(until.getTime()) || !/(Z|[+-]\d{2}:?\d{2})$/.test(moment)) throw new Failure("--until is a moment with its zone: --until=2026-12-01T10:41:00Z");
  const archive = process.env.WAL_ARCHIVE_DIR;
  if (!archive) throw new Failure("Set WAL_ARCHIVE_DIR to the folder in which PostgreSQL kept its log.");
  return { archive: resolve(archive), until };
}

async function verify() {
  const { ownerUrl, isDemo } = await openDatabase();
  // The logins' passwords follow from the secret of this place.
  await makeLogins(ownerUrl);
  const { code } = await runChild(process.execPath, typescript("scripts/verify-history.ts"), { env: serverEnvironment({ ownerUrl, port: 3000, isDemo }), passOn: true });
  if (code !== 0) throw new Failure("The restored history is not what was sealed.");
}
