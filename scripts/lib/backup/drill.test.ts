import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeAll } from "@/db/client";
import { migrate } from "@/db/migrate";
import { sealHistory } from "@/db/sealing";
import { actionInDesign, pdf } from "@/db/testing/cases";
import { people, type People } from "@/db/testing/people";
import { uploadDocument } from "@/domain/documents/commands/upload-document";
import { anchorHistory, readAnchors } from "@/server/anchors";
import { execute } from "@/server/command";
import { verifyHistory } from "@/server/verify-history";
import { databaseUrl, ensureDatabase } from "../database.mjs";
import { loginPasswords, loginUrls } from "../environment.mjs";
import { startPostgres } from "../postgres.mjs";
import { stopAll } from "../stopping.mjs";
import { makeBackup, type Manifest } from "./backup.mjs";
import { restoreBackup } from "./restore.mjs";

// A server of its own, as npm start has one: what is copied is the folder of the whole server.
const top = mkdtempSync(join(tmpdir(), "suivi-drill-"));
const at = (...names: string[]) => join(top, ...names);
const step = <T>(_: string, work: (report: (news: string) => void) => Promise<T>) => work(() => {});
let url: string;
let clusterUrl: string;
let p: People;

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the drill, long enough to be one";
  clusterUrl = (await startPostgres(at("ours"), { isThrowAway: true })).url;
  url = await ensureDatabase(clusterUrl, "suivi");
  await migrate(url, loginPasswords());
  await lookAt(url, "here");
  p = await people();
  const reference = await actionInDesign(p);
  expect(await execute(uploadDocument, p.mira, { reference, kind: "other", audience: "facility", language: "en", file: pdf() })).toMatchObject({ ok: true });
  await sealHistory();
  await anchorHistory("2026-01-01", new Date());
}, 180_000);

afterAll(async () => {
  await closeAll();
  await stopAll();
  rmSync(top, { recursive: true, force: true });
}, 60_000);

/** From here on everything speaks with this database, its files and its anchors. */
async function lookAt(ownerUrl: string, place: string) {
  await closeAll();
  Object.assign(process.env, loginUrls(ownerUrl, {}), { DATABASE_OWNER_URL: ownerUrl, FILES_DIR: at(place, "files"), ANCHORS_DIR: at(place, "anchors") });
}

const backup = (name: string) => makeBackup({ to: at("backups", name), url, cluster: at("ours"), clusterUrl, files: at("here", "files"), anchors: at("here", "anchors"), step });
const restored: string[] = [];
const restore = (name: string, place: string, more: { replace?: boolean } = {}) => restoreBackup({
  from: at("backups", name), cluster: at(place, "postgres"), files: at(place, "files"), anchors: at(place, "anchors"), step, ...more,
  open: async () => {
    const open = databaseUrl((await startPostgres(at(place, "postgres"), { isThrowAway: true })).url, "suivi");
    restored.push(open);
    return open;
  },
});
const rowsOf = ({ after }: Manifest) => Object.values(after.tables).reduce((sum, { rows }) => sum + rows, 0);

describe("a backup", () => {
  test("restored into an empty place holds every row, every file and the whole history, and goes on from there", async () => {
    const { manifest } = await backup("quiet");
    expect(rowsOf(manifest)).toBeGreaterThan(50);
    const { now } = await restore("quiet", "there");
    expect(now.tables).toEqual(manifest.after.tables);
    expect(now.head).toEqual(manifest.after.head);
    expect(readdirSync(at("there", "files"), { recursive: true })).toEqual(readdirSync(at("here", "files"), { recursive: true }));
    await lookAt(restored.at(-1)!, "there");
    const verdict = await verifyHistory(await readAnchors());
    expect(verdict).toMatchObject({ broken: null, head: manifest.after.head!.hash, anchors: 1 });
    const reference = await actionInDesign(p);
    expect(reference).toMatch(/^[A-Z]{3}-\d{4}-\d{2}$/);
    await lookAt(url, "here");
  }, 120_000);

  test("made while others write is one moment: what was saved before it began is there, and nothing is there in half", async () => {
    const sql = postgres(url, { max: 3 });
    await sql`create table if not exists public.ledger_of_the_drill (id int primary key, pair int not null)`;
    const said: number[] = [];
    let goesOn = true;
    const writing = (async () => {
      for (let id = 1; goesOn; id += 2) {
        // Two rows that are worth nothing without each other.
        await sql.begin(async (tx) => void (await tx`insert into ledger_of_the_drill values (${id}, ${id + 1})`, await tx`insert into ledger_of_the_drill values (${id + 1}, ${id})`));
        said.push(id);
      }
    })();
    while (said.length < 50) await new Promise((done) => setTimeout(done, 10));
    const before = said.length;
    await backup("busy");
    const ended = said.length;
    goesOn = false;
    await writing;
    expect(ended, "the site went on meanwhile").toBeGreaterThan(before);
    await restore("busy", "elsewhere");
    const there = postgres(restored.at(-1)!, { max: 1 });
    const [kept] = await there<{ count: number; alone: number }[]>`select count(*)::int, count(*) filter (where not exists (select from ledger_of_the_drill o where o.id = l.pair))::int as alone from ledger_of_the_drill l`;
    await there.end();
    await sql`drop table ledger_of_the_drill`;
    await sql.end();
    expect(kept!.count).toBeGreaterThanOrEqual(2 * before);
    expect(kept!.alone).toBe(0);
  }, 120_000);

  test("that a byte of was changed, a file of is gone, or a file was put into is refused before anything is written", async () => {
    await backup("spoilt");
    const hash = readdirSync(at("backups", "spoilt", "files"), { recursive: true, encoding: "utf8" }).find((name) => name.length > 60)!;
    const path = at("backups", "spoilt", "files", hash);
    const whole = readFileSync(path);
    const spoilt = Buffer.from(whole);
    spoilt[10]! ^= 1;
    for (const [spoil, mend, why] of [
      [() => writeFileSync(path, spoilt), () => writeFileSync(path, whole), /is not what was backed up/],
      [() => rmSync(path), () => writeFileSync(path, whole), /is missing from the backup/],
      [() => writeFileSync(at("backups", "spoilt", "data", "more"), ""), () => rmSync(at("backups", "spoilt", "data", "more")), /does not belong to the backup/],
      [() => appendFileSync(at("backups", "spoilt", "manifest.json"), " "), () => {}, /is not what was written/],
    ] as const) {
      spoil();
      await expect(restore("spoilt", "nowhere")).rejects.toThrow(why);
      expect(existsSync(at("nowhere"))).toBe(false);
      mend();
    }
  }, 60_000);

  test("is put into empty places only; what is there is moved aside when that is asked, and never deleted", async () => {
    await expect(restore("quiet", "elsewhere")).rejects.toThrow(/There is something already in/);
    writeFileSync(at("files-of-today"), "");
    const { aside } = await restoreBackup({ from: at("backups", "quiet"), cluster: at("third", "postgres"), files: at("here", "files"), anchors: at("third", "anchors"), replace: true, step, open: async () => databaseUrl((await startPostgres(at("third", "postgres"), { isThrowAway: true })).url, "suivi") });
    expect(aside).toHaveLength(1);
    expect(readdirSync(aside[0]!, { recursive: true })).toEqual(readdirSync(at("here", "files"), { recursive: true }));
  }, 60_000);

  test("that was cut short is not there", async () => {
    await expect(makeBackup({ to: at("backups", "cut"), url, cluster: at("ours"), clusterUrl: clusterUrl.replace(/:[^:@]+@/, ":wrong@"), files: at("here", "files"), anchors: at("here", "anchors"), step })).rejects.toThrow();
    expect(readdirSync(at("backups")).filter((name) => name.startsWith("cut"))).toEqual([]);
  }, 60_000);
});
