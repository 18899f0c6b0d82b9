import { expect, test } from "vitest";
import type { Round } from "./round";
import { startWorker } from "./run";

const quiet: Round = { done: { "check-ins asked": 0 }, refused: [] };
const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((next) => setTimeout(next, 2));
};

test("rounds follow one another and never overlap", async () => {
  let running = 0;
  let most = 0;
  let rounds = 0;
  const worker = startWorker({
    everyMs: 1,
    round: async () => {
      most = Math.max(most, ++running);
      await new Promise((next) => setTimeout(next, 5));
      running -= 1;
      rounds += 1;
      return quiet;
    },
  });
  await until(() => rounds >= 3);
  await worker.stop();
  expect(most).toBe(1);
});

test("stopping waits for the round in hand, tells it, and starts no other", async () => {
  let rounds = 0;
  let ended = false;
  const worker = startWorker({
    round: async (_, isStopping) => {
      rounds += 1;
      await until(isStopping!);
      ended = true;
      return quiet;
    },
  });
  await until(() => rounds === 1);
  await worker.stop();
  expect({ rounds, ended }).toEqual({ rounds: 1, ended: true });
});

test("stopping between two rounds does not wait for the minute", async () => {
  let rounds = 0;
  const worker = startWorker({ round: async () => (rounds++, quiet) });
  await until(() => rounds === 1);
  await worker.stop();
  expect(rounds).toBe(1);
});

test("what was done is said; nothing is said of a quiet round; a failure is said once and tried again", async () => {
  const said: string[] = [];
  const rounds: (() => Promise<Round>)[] = [
    async () => quiet,
    async () => ({ done: { "check-ins asked": 2, "silences counted": 1 }, refused: [] }),
    async () => Promise.reject(new Error("the database is away")),
    async () => Promise.reject(new Error("the database is away")),
    async () => quiet,
  ];
  let at = 0;
  const worker = startWorker({ everyMs: 1, say: (line) => said.push(line), round: () => (rounds[at++] ?? (async () => quiet))() });
  await until(() => at >= rounds.length);
  await worker.stop();
  expect(said).toEqual(["Worker: check-ins asked: 2, silences counted: 1", "Worker: this round failed and will be tried again: the database is away"]);
});

test("the clock of each round is the one that was given", async () => {
  const seen: Date[] = [];
  const worker = startWorker({ clock: () => new Date("2018-12-05T08:00:00Z"), round: async (now) => (seen.push(now), quiet) });
  await until(() => seen.length === 1);
  await worker.stop();
  expect(seen).toEqual([new Date("2018-12-05T08:00:00Z")]);
});

test("a call between two rounds sends what waits, and only that; calls at the same moment are answered together", async () => {
  const done: (number | undefined)[] = [];
  let call = () => {};
  const worker = startWorker({ hear: (wake) => (call = wake), round: async (_, __, jobs) => (done.push(jobs?.length), quiet) });
  await until(() => done.length === 1);
  call();
  call();
  await until(() => done.length === 2);
  call();
  await until(() => done.length === 3);
  await worker.stop();
  expect(done).toEqual([undefined, 2, 2]);
});

test("a call during a round is answered after it", async () => {
  const done: (number | undefined)[] = [];
  let call = () => {};
  const worker = startWorker({ hear: (wake) => (call = wake), round: async (_, __, jobs) => {
    if (done.push(jobs?.length) === 1) call();
    return quiet;
  } });
  await until(() => done.length === 2);
  await worker.stop();
  expect(done).toEqual([undefined, 2]);
});

test("while the mail server is away a call tries once, and then the round", async () => {
  const done: (number | undefined)[] = [];
  let call = () => {};
  const worker = startWorker({ everyMs: 400, hear: (wake) => (call = wake), round: async (_, __, jobs) => (done.push(jobs?.length), jobs ? { ...quiet, isPostAway: true } : quiet) });
  await until(() => done.length === 1);
  call();
  await until(() => done.length === 2);
  call();
  await until(() => done.length === 3);
  await worker.stop();
  expect(done).toEqual([undefined, 2, undefined]);
});
