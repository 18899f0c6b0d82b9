import { createHash, createHmac } from "node:crypto";
import { isIPv4 } from "node:net";
import postgres from "postgres";
import { limitOf } from "./rate-limits.mjs";

const WINDOW = 60;
const PATIENCE = 1_500;
const A_WHILE = 10 * 60_000;

/**
 * Counts in PostgreSQL, so that several servers count together. The function it returns says how many seconds a request has to
 * wait, 0 when it may go on. A count that cannot be had lets everybody in: see docs/decisions/rate-limits.md.
 */
export function openRateLimiter({ url, secret, times = 1, trustsProxy = false, isHttps = false, report = console.error }) {
  const sql = postgres(url, { max: 2, idle_timeout: 60, connect_timeout: 2, connection: { statement_timeout: PATIENCE }, onnotice: () => {} });
  const faults = quietly(report);
  const sweep = setInterval(() => sql`delete from rate_counts where since < now() - interval '1 hour'`.catch(faults), A_WHILE).unref();
  const limitRate = async (request, path) => {
    const limit = limitOf(request.method, path);
    if (!limit) return 0;
    const address = `${limit.name} address ${createHmac("sha256", secret).update(networkOf(request, trustsProxy)).digest("base64url")}`;
    const { tries, isPerson, wait } = await orOpen(count(sql, { name: limit.name, address, session: sessionOf(request, isHttps) }), faults);
    return tries > times * (isPerson ? limit.perPerson : limit.perAddress) ? Math.max(1, wait) : 0;
  };
  limitRate.close = () => (clearInterval(sweep), sql.end({ timeout: 1 }));
  return limitRate;
}

/** One statement: who asks (a person by their session, else an address), and how often they did since their minute began. */
async function count(sql, { name, address, session }) {
  const [row] = await sql`
    with who as (select coalesce((select ${`${name} person `}::text || user_id from sessions where session_token = ${session} and expires > now()), ${address}) as key)
    insert into rate_counts as c (key, since, tries) select key, now(), 1 from who
    on conflict (key) do update set
      since = case when c.since <= now() - make_interval(secs => ${WINDOW}) then now() else c.since end,
      tries = case when c.since <= now() - make_interval(secs => ${WINDOW}) then 1 else least(c.tries + 1, 1000000) end
    returning tries, key <> ${address} as "isPerson", ceil(extract(epoch from since - now()) + ${WINDOW})::int as wait`;
  return row;
}

async function orOpen(counted, faults) {
  let timer;
  const late = new Promise((_, fail) => void (timer = setTimeout(() => fail(new Error("the database did not answer in time")), PATIENCE)));
  try {
    return await Promise.race([counted, late]);
  } catch (error) {
    faults(error);
    return { tries: 0 };
  } finally {
    clearTimeout(timer);
    counted.catch(() => {});
  }
}

/** Where a request comes from. A proxy adds the address it saw at the end; one subscriber of IPv6 has 2^64 addresses. */
export function networkOf(request, trustsProxy) {
  const forwarded = trustsProxy ? String(request.headers["x-forwarded-for"] ?? "").split(",").at(-1).trim() : "";
  const address = (forwarded || request.socket.remoteAddress || "").replace(/^::ffff:/i, "");
  return isIPv4(address) || !URL.canParse(`http://[${address}]`) ? address : subscriberOf(new URL(`http://[${address}]`).hostname.slice(1, -1));
}

function subscriberOf(address) {
  const [head, tail] = address.split("::");
  const groups = head ? head.split(":") : [];
  const rest = tail ? tail.split(":") : [];
  const whole = tail === undefined ? groups : [...groups, ...Array(8 - groups.length - rest.length).fill("0"), ...rest];
  return `${whole.slice(0, 4).join(":")}::/64`;
}

function sessionOf({ headers }, isHttps) {
  const token = new RegExp(`(?:^|;\\s*)${isHttps ? "__Host-" : ""}authjs\\.session-token=([^;]+)`).exec(headers.cookie ?? "")?.[1];
  return token ? createHash("sha256").update(token).digest("base64url") : "";
}

// A database that is away would otherwise fill the log with one sentence.
function quietly(report) {
  let said = 0;
  return (error) => {
    if (Date.now() - said < WINDOW * 1000) return;
    said = Date.now();
    report(`Requests are not counted: ${error.message}`);
  };
}
