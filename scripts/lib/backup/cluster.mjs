import { createRequire } from "node:module";
import { appendFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { copyFile, copyFolder } from "./copying.mjs";

const postgres = createRequire(import.meta.url)("postgres");

// What PostgreSQL makes anew when it starts; the write-ahead log is copied apart, after the rest.
const LEFT_OUT = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)[\\/]|^(postmaster\.(pid|opts)|backup_label|tablespace_map)$|(^|[\\/])pgsql_tmp/;
const SEGMENT = /^[0-9A-F]{24}$/;

/**
 * Copies the folder of a running PostgreSQL with its own functions for that (pg_backup_start, pg_backup_stop), and the part of its
 * log that makes the copy one moment: the moment when the copying ended. A slot keeps the server from recycling that part meanwhile.
 * Started over the copy, PostgreSQL puts it right by itself.
 */
export async function copyCluster({ url, data, to, report }) {
  const session = postgres(url, { max: 1, onnotice: () => {}, idle_timeout: 0, max_lifetime: null });
  try {
    await session`select pg_create_physical_replication_slot('suivi_backup_' || pg_backend_pid(), true, true)`;
    const [first] = await session`select pg_walfile_name(lsn) as segment from pg_backup_start('suivi', true) lsn`;
    const kept = await copyFolder(data, join(to, "data"), { takes: (path) => !LEFT_OUT.test(path), report });
    const [last] = await session`select pg_walfile_name(lsn) as segment, labelfile from pg_backup_stop(false)`;
    kept.push({ path: "backup_label", ...(await writeLabel(join(to, "data", "backup_label"), last.labelfile)) });
    for (const segment of (await readdir(join(data, "pg_wal"))).filter((name) => (SEGMENT.test(name) && name >= first.segment && name <= last.segment) || name.endsWith(".history")).sort()) {
      const path = join("pg_wal", segment);
      kept.push({ path: `pg_wal/${segment}`, ...(await copyFile(join(data, path), join(to, "data", path))) });
    }
    return kept.map(({ path, ...file }) => ({ path: `data/${path}`, ...file }));
  } finally {
    await session.end({ timeout: 5 });
  }
}

/** Puts a copy where PostgreSQL will be started over it: beside first, renamed by the caller. */
export async function layOut({ from, folder }) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await copyFolder(join(from, "data"), folder);
  // Folders without files are not in the list of a backup, and PostgreSQL does not make all of them.
  for (const name of ["pg_commit_ts", "pg_dynshmem", "pg_logical/mappings", "pg_logical/snapshots", "pg_multixact/members", "pg_multixact/offsets", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat", "pg_stat_tmp", "pg_subtrans", "pg_tblspc", "pg_twophase", "pg_wal/archive_status", "pg_wal/summaries", "pg_xact"]) {
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  }
}

/**
 * Makes a copy that was laid out follow the log that was kept in `archive`, up to a moment, when PostgreSQL is started over it. What
 * was committed later is not there then.
 */
export async function followLog({ folder, archive, until }) {
  // PostgreSQL reads no `T` and no `Z` here.
  const moment = until.toISOString().replace("T", " ").replace("Z", "+00");
  const settings = { restore_command: `cp "${archive}/%f" "%p"`, recovery_target_time: moment, recovery_target_action: "promote" };
  await appendFile(join(folder, "postgresql.auto.conf"), Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`).join(""));
  await writeFile(join(folder, "recovery.signal"), "", { flag: "wx", mode: 0o600 });
}

async function writeLabel(path, text) {
  await writeFile(path, text, { flag: "wx", flush: true, mode: 0o600 });
  return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
}
