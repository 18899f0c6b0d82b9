import { afterAll, expect, test } from "vitest";
import { as } from "@/db/client";
import { hearOfMail } from "@/db/outbox";
import { keepAsked } from "@/db/sign-in-codes";
import { asOwner } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people } from "@/db/testing/people";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { startSmtpSink, type SmtpSink } from "@/scripts/testing/smtp-sink.mjs";
import { startWorker, type Worker } from "./run";

useDatabase();
let sink: SmtpSink;
let worker: Worker;

afterAll(async () => {
  await worker.stop();
  await sink.close();
  delete process.env.SMTP_URL;
});

test("a code is sent within two seconds of being asked for, long before the next round", async () => {
  const p = await people();
  sink = await startSmtpSink();
  Object.assign(process.env, { SMTP_URL: sink.url, AUTH_URL: "https://suivi.example", AUTH_SECRET: process.env.AUTH_SECRET ?? "a secret of the tests" });
  let rounds = 0;
  worker = startWorker({ hear: hearOfMail, clock: () => as(SYSTEM_ACTOR, async (_, now) => now), say: () => {}, afterRound: () => (rounds += 1) });
  const until = async (isTrue: () => boolean | Promise<boolean>) => {
    while (!(await isTrue())) await new Promise((next) => setTimeout(next, 20));
  };
  await until(() => rounds === 1);
  await until(async () => (await asOwner((sql) => sql`select 1 from pg_stat_activity where query like 'listen%' and datname = current_database()`)).length === 1);
  const began = performance.now();
  const now = new Date();
  await keepAsked({ id: crypto.randomUUID(), addressKey: "a", networkKey: "n", browserHash: "b", userId: p.elena.userId, now, expiresAt: new Date(now.getTime() + 600_000) });
  await until(() => sink.mails.length === 1);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(rounds).toBe(1);
});
