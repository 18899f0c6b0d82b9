import { tmpdir } from "node:os";
import { afterEach, expect, test } from "vitest";
import { closeAll } from "@/db/client";
import { asOwner } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { readiness } from "./health";

useDatabase();

const told = globalThis as { suiviLastRound?: number };
const { FILES_DIR } = process.env;

afterEach(async () => {
  await closeAll();
  delete told.suiviLastRound;
  if (FILES_DIR === undefined) delete process.env.FILES_DIR;
  else process.env.FILES_DIR = FILES_DIR;
});

test("a server whose database answers is ready, and says what it does not know", async () => {
  delete process.env.FILES_DIR;
  expect(await readiness()).toEqual({ database: "up", worker: "unknown", disk: "unknown", mailsWaitMinutes: 0, clock: "right" });
});

test("five minutes without a round are late, and the oldest mail that waits is counted", async () => {
  const now = new Date();
  process.env.FILES_DIR = tmpdir();
  await asOwner((sql) => sql`insert into outbox (template, to_address, to_name, locale, queued_at) values ('sign_in', 'a@example.test', 'A', 'en', ${new Date(now.getTime() - 12 * 60_000)})`);
  told.suiviLastRound = now.getTime() - 4 * 60_000;
  expect(await readiness(now)).toMatchObject({ worker: "up", disk: expect.stringMatching(/enough|low/), mailsWaitMinutes: 12 });
  told.suiviLastRound = now.getTime() - 6 * 60_000;
  expect(await readiness(now)).toMatchObject({ worker: "late" });
});

test("a clock that is not the database's is told, and what waits is counted by the database's", async () => {
  const inAnHour = new Date(Date.now() + 60 * 60_000);
  expect(await readiness(inAnHour)).toMatchObject({ clock: "off", mailsWaitMinutes: 12 });
});

test("a database that does not answer makes it not ready, in time, and gives no reason away", async () => {
  const urls = { DATABASE_AUTH_URL: process.env.DATABASE_AUTH_URL, DATABASE_SYSTEM_URL: process.env.DATABASE_SYSTEM_URL };
  await closeAll();
  for (const name of Object.keys(urls)) process.env[name] = "postgres://nobody:nothing@127.0.0.1:1/none";
  const began = performance.now();
  expect(await readiness()).toMatchObject({ database: "down", mailsWaitMinutes: null, clock: "unknown" });
  expect(performance.now() - began).toBeLessThan(4_000);
  Object.assign(process.env, urls);
});
