import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeBackup } from "../lib/backup/backup.mjs";
import { verifyFiles } from "../lib/backup/contents.mjs";
import { restoreBackup } from "../lib/backup/restore.mjs";
import { databaseUrl } from "../lib/database.mjs";
import { startPostgres } from "../lib/postgres.mjs";
import { startSmtpSink } from "../testing/smtp-sink.mjs";
import { ask, formAt, send, startWriters, until } from "./client.mjs";
import { kill } from "./mails.mjs";
import { connect, endWeb, openPlace, startWeb, startWorker, verify, withAction } from "./world.mjs";

const step = (_, work) => work(() => {});
const hashesIn = (folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.split("/").pop()).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();

/** Backups made in the middle of things, and restored elsewhere. */
export const BACKUPS = {
  "a backup made while people write and a file is arriving, restored into an empty place, is one moment of it": async (world) => {
    const { mira } = await withAction(world);
    const headers = { "Tus-Resumable": "1.0.0" };
    const begun = await ask(mira, "/api/uploads", { method: "POST", headers: { ...headers, "Upload-Length": "3000000", "Upload-Metadata": `filename ${btoa("half.pdf")}` } });
    await ask(mira, begun.headers.get("location"), { method: "PATCH", headers: { ...headers, "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream" }, body: Buffer.alloc(1_000_000, "x") });
    await sealNow(world);
    const writers = await startWriters(world);
    await until("the first forms are acknowledged", () => writers.acknowledged.length >= 10);
    const before = [...writers.acknowledged];
    const { manifest } = await backup(world, "busy");
    const { acknowledged } = await writers.stop();
    assert.equal(manifest.files.filter(({ path }) => path.includes("unfinished")).length, 0, "what has not arrived is not in it");
    const place = await restore(world, "busy", "busy-restored");
    const there = new Set((await place.sql`select reference from requests`).map(({ reference }) => reference));
    assert.equal(before.filter(({ reference }) => !there.has(reference)).length, 0, "what was acknowledged before it began is there");
    assert.deepEqual(hashesIn(place.files), hashesIn(world.files));
    const { isWhole, output } = await verify(place);
    assert.ok(isWhole, output);
    await place.end();
    // When nobody writes, it is the very same.
    await endWeb(world);
    const quiet = await backup(world, "quiet");
    const same = await restore(world, "quiet", "quiet-restored");
    assert.deepEqual(same.now.tables, quiet.manifest.after.tables);
    assert.deepEqual(same.now.head, quiet.manifest.after.head);
    const { isWhole: isSame, output: said } = await verify(same);
    assert.ok(isSame, said);
    await same.end();
    await startWeb(world);
    return `${before.length} of ${acknowledged.length} acknowledged before it began, all there; quiet: ${Object.values(same.now.tables).reduce((sum, { rows }) => sum + rows, 0)} rows in ${Object.keys(same.now.tables).length} tables, ${hashesIn(same.files).length} files and the chain the same`;
  },

  "a backup that was damaged, or is put where something is, is refused; a file that was lost before is told": async (world) => {
    await withAction(world);
    const [lost] = hashesIn(world.files);
    const path = join(world.files, lost.slice(0, 2), lost);
    const content = readFileSync(path);
    rmSync(path);
    const { manifest } = await backup(world, "with-a-gap");
    assert.deepEqual(manifest.missing, [lost]);
    writeFileSync(path, content);
    const place = await restore(world, "with-a-gap", "gap-restored");
    assert.deepEqual((await verifyFiles(place.ownerUrl, place.files)).missing, [lost]);
    await assert.rejects(restore(world, "with-a-gap", "gap-restored"), /There is something already in/);
    await place.end();
    const folder = join(world.folder, "backups", "with-a-gap");
    const files = manifest.files.filter(({ bytes }) => bytes > 0);
    let refused = 0;
    // Every kind of file of it: the cluster, its log, the files, the anchors, the marks.
    for (const { path: name } of ["data/base", "data/pg_wal", "data/backup_label", "files/", "anchors/", "marks/"].map((start) => files.find((one) => one.path.startsWith(start))).filter(Boolean)) {
      const file = join(folder, name);
      const whole = readFileSync(file);
      const changed = Buffer.from(whole);
      changed[Math.floor(changed.length / 2)] ^= 1;
      chmodSync(file, 0o600);
      writeFileSync(file, changed);
      await assert.rejects(restore(world, "with-a-gap", "never"), new RegExp(`${name} is not what was backed up`));
      writeFileSync(file, whole);
      assert.ok(!existsSync(join(world.folder, "never")), "nothing was touched");
      refused += 1;
    }
    return `the lost file is named; ${refused} backups with one changed byte refused before anything was written; a place that is not empty refused`;
  },

  "one changed byte is found: in a line of the history, in an anchor, in a file": async (world) => {
    await withAction(world);
    await sealNow(world);
    const { sql, files, anchors } = world;
    const [line] = await sql`select id, actor_name as name from audit_events order by id offset 3 limit 1`;
    const [anchor] = readdirSync(anchors);
    const [hash] = hashesIn(files);
    assert.ok((await verify(world)).isWhole);
    const overHistory = (name) => sql.begin(async (tx) => {
      await tx`alter table audit_events disable trigger user`;
      await tx`update audit_events set actor_name = ${name} where id = ${line.id}`;
      await tx`alter table audit_events enable trigger user`;
    });
    await overHistory(`${line.name.slice(0, -1)}${line.name.endsWith("x") ? "y" : "x"}`);
    const inHistory = await verify(world);
    await overHistory(line.name);
    assert.match(inHistory.output, new RegExp(`Line ${line.id} .*is not what was sealed`));
    const inAnchor = await withChangedByte(join(anchors, anchor), 30, () => verify(world));
    assert.ok(!inAnchor.isWhole, inAnchor.output);
    const inFile = await withChangedByte(join(files, hash.slice(0, 2), hash), 9, () => verifyFiles(world.ownerUrl, files));
    assert.deepEqual(inFile.changed, [hash]);
    const after = await verifyFiles(world.ownerUrl, files);
    assert.ok((await verify(world)).isWhole && after.changed.length === 0 && after.missing.length === 0);
    return `line ${line.id}, anchor ${anchor} and file ${hash.slice(0, 8)}… named; whole again once put right (${after.count} files)`;
  },

  "the server is destroyed and restored to a moment: what was acknowledged before it is there, nothing from after it, and the history is whole": async (world) => {
    const folder = join(world.folder, "destroyed");
    const archive = join(world.folder, "log");
    mkdirSync(folder);
    process.env.WAL_ARCHIVE_DIR = archive;
    const place = await openPlace(folder, world.files).finally(() => delete process.env.WAL_ARCHIVE_DIR);
    try {
      await startWeb(place);
      const write = async (times) => {
        const written = [];
        const fields = await formAt(place);
        for (let n = 0; n < times; n += 1) written.push(await send(place, { ...fields, submissionId: crypto.randomUUID() }));
        assert.ok(written.every(Boolean));
        return written;
      };
      const inBackup = await write(5);
      await sealNow(place);
      await backup(place, "base");
      const early = await write(20);
      await sealNow(place);
      await pause(1_100);
      const [{ now: moment }] = await place.sql`select now()`;
      await pause(1_100);
      const late = await write(20);
      await place.sql`select pg_switch_wal()`;
      const [{ last }] = await place.sql`select pg_walfile_name(pg_current_wal_lsn() - 1) as last`;
      await until("the log is kept", async () => (await place.sql`select 1 from pg_stat_archiver where last_archived_wal >= ${last}`).length === 1, 30_000);
      await endWeb(place);
      await place.sql.end({ timeout: 2 });
      await place.end();
      rmSync(join(folder, "postgres"), { recursive: true });
      const began = Date.now();
      const restored = await restore(place, "base", "postgres-again", { log: { archive, until: moment } });
      const took = Date.now() - began;
      const there = new Set((await restored.sql`select reference from requests`).map(({ reference }) => reference));
      assert.deepEqual([...inBackup, ...early].filter((one) => !there.has(one)), [], "everything from before");
      assert.deepEqual(late.filter((one) => there.has(one)), [], "nothing from after");
      const { isWhole, output } = await verify(restored);
      assert.ok(isWhole, output);
      await restored.end();
      await assert.rejects(restore(place, "base", "too-late", { log: { archive, until: new Date(Date.now() + 3_600_000) } }), /The log that was kept ends before/);
      return `${inBackup.length} of the backup and ${early.length} of the log are there, ${late.length} later ones are not; restored in ${(took / 1000).toFixed(1)} s; ${output.trim().split("\n")[0]}`;
    } finally {
      await endWeb(place);
      await place.end();
    }
  },
};

/** A round of the worker, so that every line is sealed and the day has its anchor. */
async function sealNow(world) {
  const smtp = await startSmtpSink();
  const worker = startWorker(world, { SMTP_URL: smtp.url });
  await until("every line is sealed", async () => (await world.sql`select 1 from audit_events where id > coalesce((select max(event_id) from audit_seals), 0)`).length === 0);
  await until("the day has its anchor", () => existsSync(world.anchors) && readdirSync(world.anchors).length > 0);
  await kill(worker, "SIGTERM");
  await smtp.close();
}

const backup = ({ folder, ownerUrl, clusterUrl, files, anchors }, name) =>
  makeBackup({ to: join(folder, "backups", name), url: ownerUrl, cluster: join(folder, "postgres"), clusterUrl, files, anchors, step });

/** Restores a backup of a place beside it, as another place; `end` stops its server. */
async function restore(world, name, into, more = {}) {
  const folder = join(world.folder, into);
  const [files, anchors, cluster] = [join(folder, "files"), join(folder, "anchors"), join(folder, "postgres")];
  let server;
  const restored = restoreBackup({ from: join(world.folder, "backups", name), cluster, files, anchors, step, ...more, open: async () => {
    server = await startPostgres(cluster);
    return databaseUrl(server.url, "suivi_faults");
  } });
  const { now } = await restored.catch(async (error) => {
    await server?.end();
    throw error;
  });
  const ownerUrl = databaseUrl(server.url, "suivi_faults");
  const sql = await connect(ownerUrl);
  return { folder, files, ownerUrl, sql, now, port: world.port, over: { FILES_DIR: files, ANCHORS_DIR: anchors }, end: async () => (await sql.end({ timeout: 2 }), await server.end()) };
}

/** Changes one byte of a file while `work` looks at it. */
async function withChangedByte(path, at, work) {
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed[at] ^= 1;
  chmodSync(path, 0o600);
  writeFileSync(path, changed);
  try {
    return await work();
  } finally {
    writeFileSync(path, whole);
  }
}
