import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { request as open } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../lib/ports.mjs";
import { ask, formAt, post } from "./client.mjs";
import { endWeb, startWeb, withAction } from "./world.mjs";

const TUS = { "Tus-Resumable": "1.0.0" };
const PIECE = { ...TUS, "Content-Type": "application/offset+octet-stream" };
const ROUNDS = 6;
// Smaller than those of the page, so that kills meet beginnings, middles and ends.
const PIECE_BYTES = 1024 * 1024;

/** Large files and long texts, with the server killed in the middle. */
export const UPLOADS = {
  "the web server is killed again and again in the middle of a large file: it goes on where it stopped, and is never there in half": async (world) => {
    const { reference, mira } = await withAction(world);
    const content = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(24_000_000)]);
    const path = `/actions/${reference}/documents/new`;
    const form = async (upload) => ({ ...(await formAt(mira, path)), kind: "other", audience: "facility", language: "en", upload });
    const rows = async () => (await world.sql`select count(*)::int as n from documents`)[0].n;
    const before = await rows();
    const begun = await ask(mira, "/api/uploads", { method: "POST", headers: { ...TUS, "Upload-Length": String(content.length), "Upload-Metadata": `filename ${btoa("study.pdf")}` } });
    assert.equal(begun.status, 201);
    const id = begun.headers.get("location").split("/").pop();
    const offsetOf = async () => Number((await ask(mira, `/api/uploads/${id}`, { method: "HEAD", headers: TUS })).headers.get("upload-offset"));
    const stops = [0];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const from = await offsetOf();
      await sendUntilKilled(mira, `/api/uploads/${id}`, content, from, () => endWeb(world));
      // The old address may be taken: it comes back elsewhere.
      if (round % 2 === 0) world.port = await freePort();
      await startWeb(world);
      const reached = await offsetOf();
      assert.ok(reached >= from && reached < content.length, `it stands at ${reached} after ${from}`);
      stops.push(reached);
      const refused = await post(mira, path, await form(id));
      assert.match(refused.text, /Wait until the file has arrived/);
      assert.equal(await rows(), before, "no record of half a file");
    }
    assert.ok(stops.at(-1) > 0, "something of it was kept");
    const rest = await ask(mira, `/api/uploads/${id}`, { method: "PATCH", headers: { ...PIECE, "Upload-Offset": String(stops.at(-1)) }, body: content.subarray(stops.at(-1)) });
    assert.equal(rest.status, 204);
    // Killed once more, while the form that names the file is answered.
    const fields = await form(id);
    let tries = 0;
    for (let answer = null; !answer?.location.includes("done=document.added"); tries += 1) {
      const asked = post(mira, path, fields);
      if (tries < 3) {
        await pause(Math.random() * 150);
        await endWeb(world);
      }
      answer = await asked;
      if (tries < 3) await startWeb(world);
      assert.ok(tries < 10, "it is acknowledged in the end");
      const named = await world.sql`select sha256 from documents`;
      for (const { sha256 } of named) assert.ok(existsSync(join(world.files, sha256.slice(0, 2), sha256)), "no record without its file");
    }
    assert.equal(await rows(), before + 1, "sent again and again it is there once");
    const [{ document }] = await world.sql`select subject_id as document from audit_events where submission_id = ${fields.submissionId}`;
    const back = await ask(mira, `/api/documents/${document}`);
    const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");
    assert.equal(hash(Buffer.from(await back.arrayBuffer())), hash(content), "byte for byte");
    return `${ROUNDS} kills, stopped at ${stops.slice(1).map((at) => `${(at / 1e6).toFixed(1)} MB`).join(", ")} of ${(content.length / 1e6).toFixed(1)}; then ${tries} tries of one form, 1 document, byte for byte`;
  },

  "the web server is killed between and during saves of a text of 20,000 characters: the last acknowledged one is there whole": async (world) => {
    const { reference, mira } = await withAction(world);
    const path = `/actions/${reference}/report/sections/context`;
    const stored = async () => (await world.sql`select body from texts t join actions a on a.id = t.action_id where a.reference = ${reference} and t.field = 'context' and t.language = 'en' order by t.number desc limit 1`)[0]?.body;
    let [saves, again] = [0, 0];
    for (let round = 1; round <= 12; round += 1) {
      const body = `${round}: ${randomBytes(14_990).toString("base64url")}`.slice(0, 20_000);
      const before = await stored();
      const fields = { ...(await formAt(mira, path, "<textarea")), body };
      for (let isSaved = false; !isSaved; ) {
        const asked = post(mira, path, fields);
        if (round % 2 === 0 && again < round) {
          await pause(Math.random() * 120);
          await endWeb(world);
        }
        const answer = await asked;
        isSaved = Boolean(answer?.location.includes("done="));
        const now = await stored();
        if (isSaved) assert.equal(now, body, "what was acknowledged is there");
        else assert.ok(now === before || now === body, "the earlier text or the new one, never a part");
        if (world.server.signalCode !== null) await startWeb(world);
        if (!isSaved) again += 1;
        assert.ok(again < 60, `round ${round} was never acknowledged: ${answer?.status} ${answer?.location}`);
      }
      saves += 1;
      await endWeb(world);
      await startWeb(world);
      assert.ok((await (await ask(mira, path)).text()).includes(body.slice(0, 100)), "the page shows it again");
    }
    const [{ lines }] = await world.sql`select count(*)::int as lines from audit_events where type = 'report.saved'`;
    assert.ok(lines >= saves);
    return `${saves} saves acknowledged, ${again} pressed again, each there whole`;
  },
};

/** Sends the rest of a file in pieces, each a little at a time as over a slow line, until `kill` has ended the server at some moment. */
async function sendUntilKilled(person, path, content, from, kill) {
  let isOver = false;
  const killed = pause(300 + Math.random() * 700).then(() => kill()).finally(() => (isOver = true));
  for (let at = from; !isOver && at + PIECE_BYTES < content.length; at += PIECE_BYTES) if (!(await sendPiece(person, path, at, content.subarray(at, at + PIECE_BYTES), () => isOver))) break;
  await killed;
}

/** One piece; whether it was taken. */
async function sendPiece({ port, cookie }, path, at, piece, isOver) {
  const sent = open({ port, host: "127.0.0.1", path, method: "PATCH", agent: false, headers: { cookie, ...PIECE, "Upload-Offset": String(at), "Content-Length": piece.length } });
  const answered = new Promise((resolve) => sent.on("error", () => resolve(false)).on("response", (answer) => (answer.resume(), resolve(answer.statusCode === 204))));
  for (let done = 0; !isOver() && done < piece.length; done += 64_000) {
    sent.write(piece.subarray(done, done + 64_000));
    await pause(4);
  }
  if (isOver()) sent.destroy();
  else sent.end();
  return answered;
}
