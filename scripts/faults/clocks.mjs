import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { inTop } from "../lib/folders.mjs";
import { startSmtpSink } from "../testing/smtp-sink.mjs";
import { ask, formAt, post, send, until } from "./client.mjs";
import { kill } from "./mails.mjs";
import { asPerson, endWeb, startWeb, startWorker, verify, withAction } from "./world.mjs";

const HOUR = 3_600_000;
const shifted = (hours) => ({ CLOCK_SHIFT_MS: String(hours * HOUR), NODE_OPTIONS: `--import ${pathToFileURL(inTop("scripts/faults/shifted-clock.mjs"))}` });
const cookiesOf = ({ cookies }) => cookies.map((line) => line.split(";", 1)[0]).join("; ");

/** Clocks that differ: the database's decides. */
export const CLOCKS = {
  "the web server's clock is a day late, the worker's a day early: codes, sessions, the history and its seals go by the database's": (world) => withClocks(world, { web: -26, worker: 26 }),
  "the web server's clock is a day early, the worker's a day late": (world) => withClocks(world, { web: 26, worker: -26 }),
};

async function withClocks(world, { web, worker: clockOfWorker }) {
  const { sql } = world;
  const { ilir } = await withAction(world);
  const smtp = await startSmtpSink();
  await endWeb(world);
  await startWeb(world, shifted(web));
  const worker = startWorker(world, { SMTP_URL: smtp.url, ...shifted(clockOfWorker) });
  try {
    assert.equal((await (await ask(world, "/api/health")).json()).clock, "off");
    // A code: asked for, mailed at once, typed, and a session that lasts.
    const began = Date.now();
    const nobody = asPerson(world, "suivi-language=en");
    const [{ email }] = await sql`select email from users where id = ${ilir.userId}`;
    const code = async () => {
      const before = smtp.mails.length;
      const asked = await post(nobody, "/sign-in", { ...(await formAt(nobody, "/sign-in", 'name="email"')), email });
      assert.match(asked.location, /sign-in\/code$/);
      const isOurs = (mail) => mail.to === email && /\b\d{6}\b/.test(mail.subject + mail.text);
      await until("the code arrives", () => smtp.mails.slice(before).some(isOurs), 10_000);
      return { figures: /\b(\d{6})\b/.exec(smtp.mails.slice(before).find(isOurs).text)[1], browser: asPerson(world, `suivi-language=en; ${cookiesOf(asked)}`) };
    };
    const type = async ({ browser, figures }) => post(browser, "/sign-in/code", { ...(await formAt(browser, "/sign-in/code", 'name="code"').catch(() => ({}))), code: figures });
    const first = await code();
    const mailed = Date.now() - began;
    const entered = await type(first);
    assert.match(entered.location, /partner$/);
    const person = asPerson(world, `suivi-language=en; ${cookiesOf(entered)}`);
    assert.equal((await ask(person, "/partner")).status, 200);
    // One that is older than ten minutes opens nothing, whatever the server thinks the time is.
    const late = await code();
    const form = await formAt(late.browser, "/sign-in/code", 'name="code"');
    await sql`update sign_in_codes set made_at = made_at - interval '11 minutes', expires_at = expires_at - interval '11 minutes' where used_at is null`;
    assert.match((await post(late.browser, "/sign-in/code", { ...form, code: late.figures })).location, /problem=over/);
    // What is written has the database's moment, in the order in which it happened, through this server and through a right one.
    const [{ line, from }] = await sql`select coalesce(max(id), 0) as line, now() as from from audit_events`;
    const write = async (times) => {
      for (let n = 0; n < times; n += 1) assert.ok(await send(person, { ...(await formAt(person)), submissionId: crypto.randomUUID() }));
    };
    await write(3);
    await endWeb(world);
    await startWeb(world);
    await write(3);
    await endWeb(world);
    await startWeb(world, shifted(web));
    await write(3);
    const lines = await sql`select happened_at as at from audit_events where id > ${line} and type = 'request.started' order by id`;
    assert.equal(lines.length, 9);
    for (const [index, { at }] of lines.entries()) assert.ok(at >= new Date(from.getTime() - 1) && at.getTime() < Date.now() + 1_000 && (index === 0 || at >= lines[index - 1].at), "each after the one before");
    const [{ wrong }] = await sql`select count(*)::int as wrong from field_values where recorded_at > ${from} and abs(extract(epoch from happened_at - recorded_at)) > 20`;
    assert.equal(wrong, 0, "kept values have the same moments");
    // A session that is over is over.
    await sql`update sessions set expires = now() - interval '1 second' where user_id = ${ilir.userId}`;
    assert.match((await ask(person, "/partner")).headers.get("location") ?? "", /sign-in/);
    await until("every line is sealed", async () => (await sql`select 1 from audit_events where id > (select max(event_id) from audit_seals)`).length === 0);
    const { isWhole, output } = await verify(world);
    assert.ok(isWhole, output);
    return `the code arrived after ${mailed} ms and let in, an old one did not; 9 lines in order; sealed and whole; health says "off"`;
  } finally {
    await kill(worker, "SIGTERM");
    await smtp.close();
    await endWeb(world);
    await startWeb(world);
  }
}
