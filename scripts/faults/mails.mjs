import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { startSmtpSink } from "../testing/smtp-sink.mjs";
import { until } from "./client.mjs";
import { startWorker, verify } from "./world.mjs";

/** The mail server, and the worker that speaks with it. */
export const MAILS = {
  "no mail server answers and the worker is killed: each mail waits, and arrives once": async (world) => {
    const { sql } = world;
    await putMails(sql, 12);
    const away = startWorker(world, { SMTP_URL: "smtp://127.0.0.1:1" });
    await until("a mail was tried", async () => (await sql`select 1 from mails where attempts > 0`).length > 0);
    await kill(away);
    assert.equal(await waiting(sql), 12, "every mail waits");
    await hurry(sql);
    const smtp = await startSmtpSink();
    const back = startWorker(world, { SMTP_URL: smtp.url });
    await until("every mail is sent", async () => (await waiting(sql)) === 0);
    await kill(back, "SIGTERM");
    await smtp.close();
    return arrivedOnce(smtp, 12);
  },

  "the worker is killed in the middle of sending: nothing is lost, and what comes twice has the same number": async (world) => {
    const { sql } = world;
    await putMails(sql, 12);
    const smtp = await startSmtpSink({ answersAfter: 400 });
    for (let round = 1; round <= 3; round += 1) {
      const before = smtp.mails.length;
      const worker = startWorker(world, { SMTP_URL: smtp.url });
      // The mail server has the whole mail and has not said so yet.
      await until("a mail is being sent", () => smtp.mails.length > before + 1);
      await kill(worker);
      await hurry(sql);
    }
    const last = startWorker(world, { SMTP_URL: smtp.url });
    await until("every mail is sent", async () => (await waiting(sql)) === 0, 60_000);
    await kill(last, "SIGTERM");
    await smtp.close();
    const numbers = new Set(smtp.mails.map(({ messageId }) => messageId));
    const readers = new Set(smtp.mails.map(({ to }) => to));
    assert.deepEqual([numbers.size, readers.size], [12, 12], "each reader has one mail, whatever came twice");
    assert.ok(smtp.mails.length >= 13 && smtp.mails.length <= 15, "only what was in hand came twice");
    return `12 waited, ${smtp.mails.length} arrived under ${numbers.size} numbers after 3 kills`;
  },

  "two workers at once: each mail is sent once, each line sealed once": async (world) => {
    const { sql } = world;
    const smtp = await startSmtpSink();
    const workers = [1, 2].map(() => startWorker(world, { SMTP_URL: smtp.url }));
    await putMails(sql, 80);
    await until("every mail is sent", async () => (await waiting(sql)) === 0, 60_000);
    await until("every line is sealed", async () => (await sql`select 1 from audit_events where id > (select max(event_id) from audit_seals)`).length === 0);
    for (const worker of workers) await kill(worker, "SIGTERM");
    await smtp.close();
    const { isWhole, output } = await verify(world);
    assert.ok(isWhole, output);
    return `${arrivedOnce(smtp, 80)}; the history is whole`;
  },

  "a code is mailed as soon as it is asked for, by whichever worker": async (world) => {
    const { sql } = world;
    const smtp = await startSmtpSink();
    await putMails(sql, 0);
    const worker = startWorker(world, { SMTP_URL: smtp.url, WORKER_EVERY_MS: "60000" });
    await until("the worker listens", async () => (await sql`select 1 from pg_stat_activity where query like 'listen%'`).length === 1);
    await until("its first round is over", async () => (await sql`select 1 from pg_stat_activity where usename = 'suivi_system' and state <> 'idle'`).length === 0);
    const took = [];
    for (let n = 1; n <= 10; n += 1) {
      const began = performance.now();
      await sql`insert into outbox (template, to_address, to_name, locale, link_id) values ('sign_in.code', ${`code${n}@example.test`}, 'Reader', 'en', ${randomUUID()})`;
      while (smtp.mails.length < n) await new Promise((next) => setTimeout(next, 5));
      took.push(performance.now() - began);
    }
    // The line that it listens on breaks: what was asked for meanwhile goes out when it is back.
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'suivi_system'`;
    await sql`insert into outbox (template, to_address, to_name, locale, link_id) values ('sign_in.code', 'code11@example.test', 'Reader', 'en', ${randomUUID()})`;
    await until("it listens again", () => smtp.mails.length === 11, 20_000);
    await kill(worker, "SIGTERM");
    await smtp.close();
    assert.ok(Math.max(...took) < 2_000, `within two seconds: ${took.map(Math.round)}`);
    return `sent after ${Math.round(took.sort((a, b) => a - b)[4])} ms as a rule, ${Math.round(Math.max(...took))} ms at most, with a round a minute`;
  },
};

/** So many mails wait, and nothing else. */
async function putMails(sql, count) {
  await sql`update outbox set addressed_at = now() where addressed_at is null`;
  await sql`delete from mails`;
  await sql`with told as (insert into outbox (template, to_address, to_name, locale, addressed_at) select 'seat.ended', 'reader' || n || '@example.test', 'Reader', 'en', now() from generate_series(1, ${count}::int) n returning id, to_address)
    insert into mails (outbox_id, template, to_address, to_name, locale, subject, body, next_try_at, queued_at) select id, 'seat.ended', to_address, 'Reader', 'en', 'Told', 'Told.', now(), now() from told`;
}

const waiting = async (sql) => (await sql`select count(*)::int as n from mails where state <> 'sent'`)[0].n;

/** In place of waiting for the next try. */
const hurry = (sql) => sql`update mails set next_try_at = now() where state = 'waiting'`;

export async function kill(child, signal = "SIGKILL") {
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

function arrivedOnce({ mails }, count) {
  const numbers = new Set(mails.map(({ messageId }) => messageId));
  assert.deepEqual([mails.length, numbers.size], [count, count]);
  return `${count} waited, ${mails.length} arrived, ${mails.length - numbers.size} doubled`;
}
