import { readdirSync, readFileSync } from "node:fs";
import { request as send, type IncomingHttpHeaders } from "node:http";
import { sep } from "node:path";
import { ADDRESSES, pathOf } from "./addresses";
import { enter } from "./steps";
import { expect, test } from "./test";
import { WORLD } from "./world";

// As often as wanted by hand: FUZZ=5000 tries that many of each kind, from another seed each time that FUZZ_SEED says.
const TRIES = Number(process.env.FUZZ ?? 120);
const SEED = Number(process.env.FUZZ_SEED ?? 20261201);
const PEOPLE = ["nobody", "Ilir", "Dana", "Marek"] as const;
const AT_ONCE = 6;

const WEIRD = [
  "%00", "a%00b", "..%2f..%2fetc%2fpasswd", "%2e%2e", "'", "%27%20or%201=1--", "%22", "0", "-1", "1e309", "NaN", "99999999999999999999999", "00000000-0000-0000-0000-000000000000", "null", "undefined", "__proto__", "constructor",
  "%F0%9F%92%A9", "%E2%80%AE", "%E0%A4%A", "%", "%zz", "%C0%AF", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%7B%7D", "%5B%5D", "[object%20Object]", "x".repeat(3_000), "%0d%0aSet-Cookie:%20a=b", "%20", "+", "R-2016-0001", "BLR-2016-01", "2018-02-31", "fr", "%2F%2Fevil.example", "https:%2F%2Fevil.example", ";", "*", "(select%201)", "%FF%FE",
];
const NAMES = ["q", "page", "sort", "at", "language", "done", "from", "to", "on", "type", "state", "country", "callbackUrl", "problem", "error", "kept", "returnTo", "year", "_rsc", "__proto__", "constructor", "a[b]", "a[]", "%00", "version", "number", "key", "programme", "conformity"];

/** Every route there is: `/actions/[reference]/plan`, pages and others. */
const ROUTES = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(file) && !file.startsWith(`dev${sep}`))
  .map((file) => `/${file.split(sep).slice(0, -1).filter((folder) => !folder.startsWith("(")).join("/")}`);

/** Every handler of a form that the built server knows, with a page of it. */
type Known = { node: Record<string, { workers: Record<string, unknown>; exportedName: string }> };
const HANDLERS = () => Object.entries((JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as Known).node)
  .map(([id, { workers, exportedName }]) => ({ id, exportedName, route: Object.keys(workers)[0]!.replace(/^app/, "").replace(/\/page$/, "").replaceAll(/\/\([^)]+\)/g, "") || "/" }));

type Try = { method?: string; path: string; headers?: Record<string, string | string[]>; body?: string | Buffer };
type Answered = { status: number; headers: IncomingHttpHeaders; body: string };

/** One request as it stands: nothing is encoded or put right on the way. A connection that is cut is status 0. */
function ask(port: string, { method = "GET", path, headers = {}, body }: Try): Promise<Answered> {
  return new Promise((done) => {
    const asked = send({ host: "127.0.0.1", port, method, path, headers: { host: `localhost:${port}`, ...headers }, insecureHTTPParser: true, timeout: 30_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => void (parts.length < 200 && parts.push(part)));
      for (const end of ["end", "error", "aborted"]) response.on(end, () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString("utf8") }));
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => done({ status: 0, headers: {}, body: "" }));
    asked.end(body);
  });
}

/** The same numbers for the same seed (mulberry32). */
function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return { next, one };
}
type Chance = ReturnType<typeof chance>;

// What nobody outside should read: where our code failed, and in which words the database said so.
const INSIDES = /at [\w.<>]+ \((?:file:|\/|node:)|node_modules|PostgresError|syntax error at or near|invalid input syntax|violates (?:row-level|check|foreign)|relation "|column "[^"]+" (?:does|of)|drizzle|ECONNREFUSED/;

const filled = (route: string, { one, next }: Chance) => route.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => (next() < 0.35 ? REAL[name] ?? one(WEIRD) : one(WEIRD)));
const REAL: Record<string, string> = { reference: WORLD.belarus, n: "1", number: "1", id: "00000000-0000-4000-8000-000000000001", section: "context", key: "outputs", page: "action", token: "x".repeat(44), iso3: "BLR", country: "BLR", code: "BLR", language: "en", months: "24" };
const query = ({ one, next }: Chance) => (next() < 0.4 ? "" : `?${Array.from({ length: 1 + Math.floor(next() * 4) }, () => `${one(NAMES)}=${one(WEIRD)}`).join("&")}`);
const oddHeaders = ({ one, next }: Chance): Record<string, string> => (next() < 0.6 ? {} : {
  [one(["range", "if-none-match", "if-modified-since", "accept", "accept-language", "accept-encoding", "x-forwarded-host", "x-forwarded-for", "rsc", "next-router-state-tree", "next-router-prefetch", "next-url", "x-nextjs-data", "x-middleware-subrequest", "content-type", "x-http-method-override", "purpose", "cookie2", "origin"])]:
    one(["bytes=0-0", "bytes=-", "bytes=99999999999-1", "*", "W/\"x\"", "yesterday", "1", "%5B%22%22%5D", "fr;q=nonsense", "a,b,c,".repeat(200), "evil.example", "text/x-component", "multipart/form-data", "{}", "null", "\u00ff"]),
});

/** A body of some kind, and what it says it is. */
function oddBody(choose: Chance, id: string): { headers: Record<string, string>; body: string } {
  const { one, next } = choose;
  const edge = "----edge";
  const value = () => one(["", "\u0000", "x".repeat(70_000), "$K1", "$F1", "$@0", "$Q0", "$ACTION_REF_1", "[object Object]", "{\"__proto__\":{\"a\":1}}", "2018-02-31", "-1", "1e309", WORLD.belarus, "\ud800", "<b>", "'; select 1; --", "0".repeat(40)]);
  const name = () => one(["reference", "version", "$ACTION_ID_" + id, "$ACTION_REF_1", "$ACTION_1:0", "$ACTION_1:1", "$ACTION_KEY", "submissionId", "__proto__", "constructor", "email", "purpose", "0", "1", "1_$ACTION_REF_1", "file", "number", "text", "a[]", "$form.of", "$form.key", "$form.at", "\u0000"]);
  const part = (file: boolean) => `--${edge}\r\nContent-Disposition: form-data; name="${name()}"${file ? `; filename="${one(["a.pdf", "..\\..\\a", "", "\u0000", "a".repeat(500)])}"\r\nContent-Type: ${one(["application/pdf", "text/html", ""])}` : ""}\r\n\r\n${value()}\r\n`;
  const parts = Array.from({ length: Math.floor(next() * 6) }, () => part(next() < 0.2)).join("");
  return one([
    { headers: { "content-type": `multipart/form-data; boundary=${edge}` }, body: `${parts}--${edge}--\r\n` },
    { headers: { "content-type": `multipart/form-data; boundary=${edge}` }, body: `--${edge}\r\nContent-Disposition: form-data; name="$ACTION_ID_${id}"\r\n\r\n\r\n${parts}--${edge}--\r\n` },
    { headers: { "content-type": `multipart/form-data; boundary=${edge}` }, body: `--${edge}\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--${edge}\r\nContent-Disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":"${id}","bound":"$@1"}\r\n--${edge}\r\nContent-Disposition: form-data; name="$ACTION_1:1"\r\n\r\n[${one(["", "null", "{}", "\"$K1\"", "[[["])}]\r\n${parts}--${edge}--\r\n` },
    { headers: { "content-type": `multipart/form-data; boundary=${edge}` }, body: parts.slice(0, 200) },
    { headers: { "content-type": "multipart/form-data" }, body: parts },
    { headers: { "content-type": "application/x-www-form-urlencoded" }, body: `${name()}=${encodeURIComponent(value().replaceAll("\ud800", "?"))}&%=%zz` },
    { headers: { "content-type": "text/plain;charset=UTF-8" }, body: one(["[]", "{}", "[\"$K1\"]", "[{\"a\":\"$@9\"}]", "[\"$Q9\",\"$W9\",\"$i9\",\"$Z\"]", "", "null", "[[[[", "\u0000"]) },
    { headers: { "content-type": "application/json" }, body: one(["{", "[]", "{\"__proto__\":1}", "\"", "1e9999"]) },
    { headers: { "content-type": "" }, body: value() },
  ]);
}

/** Does all of it, a few at a time, and tells what must never be answered. */
async function faultsOf(port: string, tries: Try[]): Promise<string[]> {
  const faults: string[] = [];
  const left = [...tries];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let one = left.pop(); one; one = left.pop()) {
      const { status, headers, body } = await ask(port, one);
      const what = `${one.method ?? "GET"} ${one.path.slice(0, 160)} ${JSON.stringify({ ...one.headers, cookie: undefined }).slice(0, 200)} ${String(one.body ?? "").slice(0, 300)}`;
      if (status >= 500) faults.push(`${status}: ${what}`);
      if (INSIDES.test(body)) faults.push(`tells ${INSIDES.exec(body)![0]}: ${what}`);
      const { location } = headers;
      if (location && /evil\.example/.test(new URL(location, `http://localhost:${port}`).host)) faults.push(`leads to ${location}: ${what}`);
      if (String(headers["set-cookie"] ?? "").includes("a=b")) faults.push(`sets a cookie: ${what}`);
    }
  }));
  return faults;
}

for (const [index, person] of PEOPLE.entries()) {
  test(`whatever ${person === "nobody" ? "a stranger" : person} sends, nothing breaks and nothing inside is told`, async ({ browser, baseURL }) => {
    test.setTimeout(60_000 + TRIES * 400);
    const port = new URL(baseURL!).port;
    // A session of its own: whatever is sent may end it, and other tests must not stand outside then.
    const context = await browser.newContext();
    if (person !== "nobody") await enter(await context.newPage(), person);
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const choose = chance(SEED + index);
    const mine = (headers: Record<string, string | string[]> = {}) => ({ ...(cookie ? { cookie } : {}), ...headers });
    const known = Object.values(ADDRESSES[person as keyof typeof ADDRESSES] ?? ADDRESSES.nobody).map(pathOf).filter((path) => !path.includes("*"));
    const pages = Array.from({ length: TRIES }, (): Try => ({ path: filled(choose.one(ROUTES), choose) + query(choose), headers: mine(oddHeaders(choose)) }));
    const addresses = Array.from({ length: TRIES / 2 }, (): Try => ({ path: choose.one(known).split("?")[0] + query(choose), headers: mine(oddHeaders(choose)) }));
    const methods = Array.from({ length: TRIES / 4 }, (): Try => ({ method: choose.one(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND"]), path: choose.one([...known, ...ROUTES.map((route) => filled(route, choose))]), headers: mine(oddHeaders(choose)) }));
    const cookies = Array.from({ length: 20 }, (): Try => ({ path: choose.one(known), headers: { cookie: choose.one([`${cookie}; suivi-language=%00`, "authjs.session-token=%00", `authjs.session-token=${"x".repeat(5_000)}`, "authjs.session-token=", "=;=;=", "suivi-kept=x; suivi-language=__proto__", `a=${"b".repeat(4_000)}`]) } }));
    // Signing out would make strangers of all that follows.
    const handlers = HANDLERS().filter(({ exportedName }) => !/^submit(SignOut|EndOthers|EndSession)$/.test(exportedName));
    const forms = Array.from({ length: TRIES }, (): Try => {
      const { id, route } = choose.one(handlers);
      const { headers, body } = oddBody(choose, choose.next() < 0.9 ? id : choose.one(["0".repeat(42), "__proto__", "x", ""]));
      return { method: "POST", path: filled(route, choose), headers: mine({ origin: baseURL!, ...headers, ...(choose.next() < 0.6 ? { "next-action": choose.next() < 0.9 ? id : choose.one(["x", "__proto__", "0".repeat(42)]) } : {}) }), body };
    });
    const posts = Array.from({ length: TRIES / 4 }, (): Try => ({ method: choose.one(["POST", "PATCH", "PUT"]), path: filled(choose.one(ROUTES.filter((route) => route.startsWith("/api"))), choose), ...bodyOf(oddBody(choose, "x"), (headers) => mine({ origin: baseURL!, "tus-resumable": choose.one(["1.0.0", "9", ""]), "upload-length": choose.one(["1", "-1", "x", "99999999999999"]), "upload-offset": choose.one(["0", "-1", "x"]), "upload-metadata": choose.one(["", "a b", "filename %%%", "filename AAAA"]), ...headers })) }));
    expect(await faultsOf(port, [...pages, ...addresses, ...methods, ...cookies, ...forms, ...posts])).toEqual([]);
  });
}

const bodyOf = ({ headers, body }: ReturnType<typeof oddBody>, more: (headers: Record<string, string>) => Record<string, string | string[]>) => ({ headers: more(headers), body });
