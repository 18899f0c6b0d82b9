import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { request as open } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ask, compare, countRequests, formAt, send, startWriters, until } from "./client.mjs";
import { onStop } from "../lib/stopping.mjs";
import { startProxy } from "./proxy.mjs";
import { endWeb, postmaster, startWeb, startWorker } from "./world.mjs";

const isReady = async (world) => (await ask(world, "/api/health")).status === 200;
const isLive = async (world) => (await ask(world, "/api/health/live")).status === 200;

/** Writes while `fault` happens, then until five more forms are acknowledged; nothing may be lost or doubled. */
async function whileWriting(world, fault) {
  const before = await countRequests(world);
  const writers = await startWriters(world);
  await until("the first forms are acknowledged", () => writers.acknowledged.length >= 5);
  await fault();
  const reached = writers.acknowledged.length;
  await until("forms are acknowledged again", () => writers.acknowledged.length >= reached + 5, 60_000);
  const { acknowledged, pressedAgain } = await writers.stop();
  const { lost, doubled } = await compare(world, acknowledged, before);
  assert.deepEqual({ lost, doubled }, { lost: 0, doubled: 0 });
  return `${acknowledged.length} acknowledged, ${pressedAgain} pressed again, ${lost} lost, ${doubled} doubled`;
}

/** Each fault with what it does; it returns its figures, or throws what did not hold. */
export const CASES = {
  "PostgreSQL is killed while people write": (world) => whileWriting(world, async () => {
    process.kill(postmaster(world), "SIGKILL");
    await pause(300);
    assert.ok(await isLive(world), "the web server itself lives on");
    await until("the database is back", () => isReady(world), 60_000);
  }),

  "one process of PostgreSQL is killed while people write": (world) => whileWriting(world, async () => {
    const [{ pid }] = await world.sql`select pid from pg_stat_activity where usename = 'suivi_partner' limit 1`;
    process.kill(pid, "SIGKILL");
    await until("the database is back", () => isReady(world), 60_000);
  }),

  "the web server is killed while people write": (world) => whileWriting(world, async () => {
    await endWeb(world);
    await startWeb(world);
  }),

  "the web server is killed in the middle of what is sent; sent again it is done once": async (world) => {
    const before = await countRequests(world);
    const fields = { ...(await formAt(world)), submissionId: randomUUID() };
    const sent = slowly(world, fields);
    sent.first();
    await pause(200);
    await endWeb(world);
    await sent.answer.catch(() => {});
    assert.equal(await countRequests(world), before, "half a form does nothing");
    await startWeb(world);
    const [one, two] = [await send(world, fields), await send(world, fields)];
    assert.ok(one);
    assert.equal(two, one, "pressed twice it answers once");
    assert.equal(await countRequests(world), before + 1);
    return "half a form did nothing, the same form twice did one thing";
  },

  "asked to stop, the web server ends what is in hand and takes nothing new": async (world) => {
    const fields = { ...(await formAt(world)), submissionId: randomUUID() };
    const sent = slowly(world, fields);
    sent.first();
    await pause(200);
    const gone = once(world.server, "exit");
    world.server.kill("SIGTERM");
    await pause(300);
    await assert.rejects(fetch(`http://127.0.0.1:${world.port}/api/health/live`), "a new visitor is refused");
    sent.rest();
    const { status, location } = await sent.answer;
    assert.equal(status, 303);
    assert.match(location, /done=request\.started/);
    const [code] = await gone;
    assert.equal(code, 0);
    await startWeb(world);
    return "the form in hand was acknowledged, then it ended with 0";
  },

  "more people than connections wait, and all are answered": async (world) => {
    const { sql } = world;
    let release;
    const held = sql.begin(async (tx) => {
      await tx`lock table requests in access exclusive mode`;
      await new Promise((done) => (release = done));
    });
    await until("the table is held", () => release);
    const asked = Array.from({ length: 40 }, () => ask(world, "/partner").then(async (answer) => (await answer.text(), answer.status), () => "cut off"));
    await pause(1_500);
    assert.ok(await isLive(world), "the web server itself answers meanwhile");
    release();
    await held;
    const answers = await Promise.all(asked);
    assert.deepEqual([...new Set(answers)], [200]);
    return `${answers.length} of ${answers.length} answered once the table was free`;
  },

  "over a slow wire nothing is lost; over a dead one it says that it is not ready, and recovers": async (world) => {
    const wire = await startProxy(world.ownerUrl);
    await endWeb(world);
    await startWeb(world, { ownerUrl: wire.url });
    try {
      const figures = await whileWriting(world, async () => {
        wire.delay = 60;
        await pause(3_000);
        wire.delay = 0;
      });
      wire.isStuck = true;
      const began = Date.now();
      assert.equal((await ask(world, "/api/health")).status, 503);
      const ms = Date.now() - began;
      assert.ok(ms < 5_000 && (await isLive(world)));
      return `${figures}; dead wire told after ${ms} ms`;
    } finally {
      await endWeb(world);
      wire.stop();
      await startWeb(world);
    }
  },

  "no room is left for a file: it is said at the field, no half file stays, and with room the same form goes through": async (world) => {
    const small = join(world.folder, "small");
    mkdirSync(small);
    // Needs root: whoever has not may not make a small disk.
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", small]);
    const unmount = onStop(async () => execFileSync("umount", ["-l", small]));
    try {
      await endWeb(world);
      await startWeb(world, { FILES_DIR: small });
      const path = `/partner/requests/${await send(world, { ...(await formAt(world)), submissionId: randomUUID() })}/letter`;
      const fields = await formAt(world, path);
      const file = new Blob(["%PDF-1.7\n", new Uint8Array(1_500_000)], { type: "application/pdf" });
      const upload = async () => {
        const body = new FormData();
        for (const [name, value] of Object.entries(fields)) body.append(name, value);
        body.append("file", file, "letter.pdf");
        const answer = await ask(world, path, { method: "POST", body });
        return { status: answer.status, location: answer.headers.get("location") ?? "", text: await answer.text() };
      };
      const refused = await upload();
      assert.match(refused.text, /There is no room for this file at the moment/);
      const left = () => readdirSync(small, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
      const rows = async () => (await world.sql`select count(*)::int as n from documents`)[0].n;
      assert.deepEqual([left(), await rows()], [0, 0]);
      assert.equal((await (await ask(world, "/api/health")).json()).disk, "low");
      execFileSync("mount", ["-o", "remount,size=8m", small]);
      assert.match((await upload()).location, /done=request\.letter_added/);
      assert.deepEqual([left(), await rows()], [1, 1]);
      return `answered ${refused.status} in words, 0 half files, then 1 file and 1 row`;
    } finally {
      await endWeb(world);
      unmount();
      execFileSync("umount", ["-l", small]);
      await startWeb(world);
    }
  },

  "no mail server answers and the worker is killed: each mail waits, and arrives once": async (world) => {
    const { SMTPServer } = await import("smtp-server");
    const { sql } = world;
    const arrived = [];
    const smtp = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS", "AUTH"], onData: (stream, _, done) => {
      let text = "";
      stream.on("data", (bytes) => (text += bytes)).on("end", () => (arrived.push(/^Message-ID: (.+)$/im.exec(text)?.[1]?.trim()), done()));
    } });
    await new Promise((done) => smtp.listen(0, "127.0.0.1", done));
    const url = `smtp://127.0.0.1:${smtp.server.address().port}`;
    await sql`with told as (insert into outbox (template, to_address, to_name, locale, addressed_at) select 'seat.ended', 'reader' || n || '@example.test', 'Reader', 'en', now() from generate_series(1, 12) n returning id, to_address)
      insert into mails (outbox_id, template, to_address, to_name, locale, subject, body, next_try_at, queued_at) select id, 'seat.ended', to_address, 'Reader', 'en', 'Told', 'Told.', now(), now() from told`;
    const away = startWorker(world, { SMTP_URL: "smtp://127.0.0.1:1" });
    await until("a mail was tried", async () => (await sql`select 1 from mails where attempts > 0`).length > 0);
    const gone = once(away, "exit");
    away.kill("SIGKILL");
    await gone;
    assert.equal((await sql`select count(*)::int as n from mails where state = 'waiting'`)[0].n, 12, "every mail waits");
    // In place of waiting for the next try.
    await sql`update mails set next_try_at = now()`;
    const back = startWorker(world, { SMTP_URL: url });
    await until("every mail is sent", async () => (await sql`select 1 from mails where state <> 'sent'`).length === 0);
    back.kill("SIGTERM");
    await once(back, "exit");
    smtp.close();
    assert.equal(new Set(arrived).size, 12);
    assert.equal(arrived.length, 12);
    return `12 waited, ${arrived.length} arrived, ${arrived.length - new Set(arrived).size} doubled`;
  },
};

/** A form of which the second half waits until it is let go. */
function slowly({ port, cookie }, fields) {
  const edge = `edge${randomUUID()}`;
  const body = Buffer.from(`${Object.entries(fields).map(([name, value]) => `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")}--${edge}--\r\n`);
  const half = Math.floor(body.length / 2);
  const sent = open({ port, host: "127.0.0.1", path: "/partner/requests/new", method: "POST", agent: false, headers: { cookie, "content-type": `multipart/form-data; boundary=${edge}`, "content-length": body.length } });
  const answer = new Promise((done, fail) => sent.on("error", fail).on("response", (got) => (got.resume(), got.on("error", fail).on("end", () => done({ status: got.statusCode, location: got.headers.location ?? "" })))));
  answer.catch(() => {});
  return { answer, first: () => sent.write(body.subarray(0, half)), rest: () => sent.end(body.subarray(half)) };
}
