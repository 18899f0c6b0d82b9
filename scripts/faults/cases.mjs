import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { request as open } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { ask, countRequests, formAt, send, until } from "./client.mjs";
import { startProxy } from "./proxy.mjs";
import { BACKUPS } from "./backups.mjs";
import { CLOCKS } from "./clocks.mjs";
import { DISKS } from "./disks.mjs";
import { MAILS } from "./mails.mjs";
import { RANDOM } from "./random.mjs";
import { UPLOADS } from "./uploads.mjs";
import { whileWriting } from "./while-writing.mjs";
import { endWeb, postmaster, startWeb } from "./world.mjs";

const isReady = async (world) => (await ask(world, "/api/health")).status === 200;
const isLive = async (world) => (await ask(world, "/api/health/live")).status === 200;

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

  ...UPLOADS,
  ...DISKS,
  ...MAILS,
  ...CLOCKS,
  ...BACKUPS,
  ...RANDOM,
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
