import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

const FORM = "/partner/requests/new";
// What people have who know that it is being put right.
const PATIENCE = 180_000;
const DONE = /\/partner\/requests\/([\w-]+)\?done=/;

/** What a browser without scripts would send from a page besides what is typed: the hidden fields of its form that holds some text, a submission's number where nothing else is said. */
export async function formAt(world, path = FORM, holding = 'name="submissionId"') {
  const answer = await ask(world, path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  const form = [...(await answer.text()).matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([html]) => html).find((html) => html.includes(holding));
  if (!form) throw new Error(`${path} has no form`);
  return Object.fromEntries([...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [attribute(tag, "name"), attribute(tag, "value")]));
}

/** One request as the person who is signed in. */
export const ask = ({ port, cookie }, path, init = {}) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init, headers: { cookie, ...init.headers } });

/** Sends a form; what it answered, or null where there was no answer. */
export async function post(world, path, fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  try {
    const answer = await ask(world, path, { method: "POST", body, signal: AbortSignal.timeout(20_000) });
    return { status: answer.status, location: answer.headers.get("location") ?? "", cookies: answer.headers.getSetCookie(), text: await answer.text() };
  } catch {
    return null;
  }
}

/** Sends the form once; the reference of the request that was begun, or null where nothing was acknowledged. */
export async function send(world, fields) {
  return DONE.exec((await post(world, FORM, fields))?.location ?? "")?.[1] ?? null;
}

/**
 * People who press until they are told that it is done, each form under one submission, as a browser that goes back would.
 * `stop` lets the forms in hand be acknowledged; then it tells what was, and how often somebody had to press again.
 */
export async function startWriters(world, count = 4) {
  const fields = await formAt(world);
  const acknowledged = [];
  let [pressedAgain, isStopping] = [0, false];
  const write = async () => {
    while (!isStopping) {
      const form = { ...fields, submissionId: randomUUID() };
      for (let reference = null, from = Date.now(); ; ) {
        reference = await send(world, form);
        if (reference) {
          acknowledged.push({ reference, submission: form.submissionId });
          break;
        }
        if (Date.now() - from > PATIENCE) throw new Error("One form was never acknowledged.");
        pressedAgain += 1;
        await pause(200);
      }
    }
  };
  const writers = Array.from({ length: count }, write);
  const ended = Promise.all(writers);
  ended.catch(() => {});
  return { acknowledged, stop: async () => ((isStopping = true), await ended, { acknowledged, pressedAgain }) };
}

/** Compares what was acknowledged with the tables: each request is there once, its line of the history too, and no other. */
export async function compare({ sql }, acknowledged, before) {
  const requests = (await sql`select reference from requests`).map(({ reference }) => reference);
  const lines = await sql`select submission_id as id, count(*)::int as lines from audit_events where type = 'request.started' group by 1`;
  const there = new Set(requests);
  const told = new Map(lines.map(({ id, lines: count }) => [id, count]));
  const lost = acknowledged.filter(({ reference, submission }) => !there.has(reference) || told.get(submission) !== 1).length;
  return { lost, doubled: requests.length - before - acknowledged.length };
}

export const countRequests = async ({ sql }) => (await sql`select count(*)::int as n from requests`)[0].n;

/** Waits until something holds; says what did not. */
export async function until(what, holds, patience = 30_000) {
  for (const from = Date.now(); Date.now() - from < patience; await pause(100)) if (await Promise.resolve(holds()).catch(() => false)) return;
  throw new Error(`${what}: not within ${patience / 1000} s`);
}

const ENTITIES = { "&quot;": '"', "&amp;": "&", "&#x27;": "'", "&lt;": "<", "&gt;": ">" };
const attribute = (tag, name) => (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "").replace(/&(quot|amp|#x27|lt|gt);/g, (entity) => ENTITIES[entity]);
