import { gzipSync } from "node:zlib";
import { readyToPost } from "./forms.mjs";
import { load, median, percentile, send } from "./load.mjs";
import { WORK } from "./work.mjs";

const ROUNDS = 3;
const MANY = 16;
const SAVES = { 1: 30, [MANY]: 96 };

/** Measures one page, the limit and the bare statement in turns, so that a slow minute of the machine is slow for all three. */
export async function measure(page, { sql, port, limitPort, milliseconds }) {
  const counter = numbers();
  const ours = (users) => oneLoad(page, { port, users, milliseconds, counter });
  const limit = (users) => load({ port: limitPort, users, milliseconds: milliseconds / 2, next: () => limitRequest(page, counter()) });
  await ours(1);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ one: await ours(1), limitOne: await limit(1), statement: await statements(sql, page, counter, milliseconds / 4), many: await ours(MANY), limitMany: await limit(MANY) });
  }
  return { ...summary(page, rounds), ...(await weight(page, port)) };
}

function summary({ name, good = null, aim = null, isSave }, rounds) {
  const times = (key) => rounds.flatMap((round) => round[key].times ?? round[key]);
  const perSecond = (key) => median(rounds.map((round) => round[key].perSecond));
  return {
    name, good, aim, isSave: isSave ?? false,
    p50: percentile(times("one"), 0.5), p95: percentile(times("one"), 0.95), perSecond: perSecond("one"), manyP95: percentile(times("many"), 0.95), manyPerSecond: perSecond("many"),
    limitP50: percentile(times("limitOne"), 0.5), limitP95: percentile(times("limitOne"), 0.95), limitPerSecond: perSecond("limitMany"),
    statementP50: percentile(times("statement"), 0.5), ratio: perSecond("limitMany") / perSecond("many"),
    failures: rounds.reduce((sum, { one, many, limitOne, limitMany }) => sum + one.failures + many.failures + limitOne.failures + limitMany.failures, 0),
  };
}

async function oneLoad(page, { port, users, milliseconds, counter }) {
  if (!page.isSave) return load({ port, users, milliseconds, next: () => ({ path: page.path(counter()), headers: { cookie: page.cookie } }) });
  const posts = [];
  for (let left = SAVES[users]; left > 0; left--) {
    const number = counter();
    posts.push(await readyToPost({ port, path: page.path(number), cookie: page.cookie, change: page.change(number) }));
  }
  return load({ port, users, next: () => posts.pop() });
}

function limitRequest({ work, params, isSave }, number) {
  const query = params(number).map((value) => `p=${encodeURIComponent(value)}`).join("&");
  return { path: `/${work}?${query}`, ...(isSave ? { method: "POST", body: Buffer.from("saved"), expected: 303 } : {}) };
}

async function statements(sql, { work, params }, counter, milliseconds) {
  const { sql: text, isUnprepared } = WORK[work];
  const times = [];
  for (const from = performance.now(); performance.now() - from < milliseconds; ) {
    const started = performance.now();
    await sql.unsafe(text, params(counter()), { prepare: !isUnprepared });
    times.push(performance.now() - started);
  }
  return times;
}

async function weight(page, port) {
  const { body } = await send({ port, path: page.path(0), headers: { cookie: page.cookie } });
  return { bytes: body.length, packed: gzipSync(body).length };
}

function numbers() {
  let next = 0;
  return () => next++;
}
