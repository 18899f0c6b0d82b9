import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { execFileSync } from "node:child_process";
import { closeSync, cpSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ask, formAt, post, send, until } from "./client.mjs";
import { onStop } from "../lib/stopping.mjs";
import { whileWriting } from "./while-writing.mjs";
import { endWeb, openPlace, postmaster, startWeb } from "./world.mjs";

/** Disks that fill up. */
export const DISKS = {
  "no room is left for a file: it is said at the field, no half file stays, and with room the same form goes through": async (world) => {
    const { small, grow, unmount } = makeSmallDisk(world, "small", "1m");
    try {
      await endWeb(world);
      await startWeb(world, { FILES_DIR: small });
      const path = `/partner/requests/${await send(world, { ...(await formAt(world)), submissionId: randomUUID() })}/letter`;
      const fields = await formAt(world, path);
      const file = new File(["%PDF-1.7\n", new Uint8Array(1_500_000)], "letter.pdf", { type: "application/pdf" });
      const upload = () => post(world, path, { ...fields, file });
      const count = async () => (await world.sql`select count(*)::int as n from documents`)[0].n;
      const before = await count();
      const rows = async () => (await count()) - before;
      const refused = await upload();
      assert.match(refused.text, /There is no room for this file at the moment/);
      const left = () => readdirSync(small, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
      assert.deepEqual([left(), await rows()], [0, 0]);
      assert.equal((await (await ask(world, "/api/health")).json()).disk, "low");
      grow("8m");
      assert.match((await upload()).location, /done=request\.letter_added/);
      assert.deepEqual([left(), await rows()], [1, 1]);
      return `answered ${refused.status} in words, 0 half files, then 1 file and 1 row`;
    } finally {
      await endWeb(world);
      // What is on record keeps its file.
      cpSync(small, world.files, { recursive: true });
      unmount();
      await startWeb(world);
    }
  },

  "no room is left for PostgreSQL while people write: nothing is acknowledged that is not kept, and with room it goes on by itself": async (world) => {
    await endWeb(world);
    const { small, unmount } = makeSmallDisk(world, "small-database", "256m");
    const place = await openPlace(small, world.files);
    const filler = join(small, "filler");
    try {
      await startWeb(place);
      const told = { refused: 0, died: false };
      const figures = await whileWriting(place, async () => {
        const first = postmaster(place);
        fill(filler);
        // The log must go on in a new file, for which there is no room: the worst of what can happen.
        await place.sql`select pg_switch_wal()`.catch(() => {});
        for (const from = Date.now(); Date.now() - from < 12_000; await pause(300)) {
          const page = await ask(place, "/partner");
          if (page.status >= 500) told.refused += 1;
          assert.ok((await ask(place, "/api/health/live")).ok, "the web server itself lives on");
          if ((await ask(place, "/api/health")).status === 503) told.died = true;
        }
        assert.ok(told.died, "it says that it is not ready");
        rmSync(filler);
        await until("the database is back by itself", async () => (await ask(place, "/api/health")).status === 200, 60_000);
        told.isNew = postmaster(place) !== first;
      });
      return `${figures}; meanwhile "not ready", ${told.refused} pages refused in words${told.isNew ? ", and PostgreSQL was started again" : ""}`;
    } finally {
      await endWeb(place);
      await place.sql.end({ timeout: 2 });
      await place.end();
      unmount();
      await startWeb(world);
    }
  },
};

/** A disk of its own that holds little. Needs root: whoever has not may not make one. */
function makeSmallDisk(world, name, size) {
  const small = join(world.folder, name);
  mkdirSync(small);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", small]);
  const release = () => execFileSync("umount", ["-l", small]);
  const forget = onStop(async () => release());
  return { small, grow: (larger) => execFileSync("mount", ["-o", `remount,size=${larger}`, small]), unmount: () => (forget(), release()) };
}

/** Writes until there is no room for another byte. */
function fill(file) {
  const handle = openSync(file, "w");
  for (let bytes = 1 << 20; bytes >= 1; ) {
    try {
      writeSync(handle, Buffer.alloc(bytes));
    } catch (error) {
      if (error.code !== "ENOSPC") throw error;
      bytes = Math.floor(bytes / 2);
    }
  }
  closeSync(handle);
}
