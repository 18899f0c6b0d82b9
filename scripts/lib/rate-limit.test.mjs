import { createHash } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/testing/database";
import { plainPage } from "./plain-page.mjs";
import { networkOf, openRateLimiter } from "./rate-limit.mjs";
import { LIMITS, limitOf } from "./rate-limits.mjs";

const SECRET = "a secret for tests, long enough to be one";
const PATH = "/api/print/report";
const { perPerson, perAddress } = limitOf("GET", PATH);
let database;
let owner;
let servers;

beforeAll(async () => {
  database = await testDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  servers = [1, 2].map(() => openRateLimiter({ url: database.urls.DATABASE_AUTH_URL, secret: SECRET, trustsProxy: true }));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await owner.end();
  await database.drop();
});
beforeEach(() => owner`truncate rate_counts`);

const asked = ({ from = "192.0.2.1", token, method = "GET" } = {}) => ({ method, socket: { remoteAddress: "127.0.0.1" }, headers: { "x-forwarded-for": from, ...(token ? { cookie: `a=b; authjs.session-token=${token}` } : {}) } });
const used = (tries) => owner`update rate_counts set tries = ${tries}`;

describe("a limit", () => {
  test("lets through what it allows, then says how long to wait; two servers count together", async () => {
    for (let tries = 1; tries <= perAddress; tries += 1) expect(await servers[tries % 2](asked(), PATH)).toBe(0);
    const wait = await servers[0](asked(), PATH);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await servers[1](asked(), PATH)).toBeGreaterThan(0);
  });

  test("counts requests that come at once one by one", async () => {
    const waits = await Promise.all(Array.from({ length: perAddress + 5 }, (_, n) => servers[n % 2](asked(), PATH)));
    expect(waits.filter(Boolean)).toHaveLength(5);
  });

  test("is over after its minute", async () => {
    await servers[0](asked(), PATH);
    await used(perAddress + 100);
    expect(await servers[0](asked(), PATH)).toBeGreaterThan(0);
    await owner`update rate_counts set since = now() - interval '61 seconds'`;
    expect(await servers[0](asked(), PATH)).toBe(0);
    expect(await owner`select tries from rate_counts`).toEqual([{ tries: 1 }]);
  });

  test("of one kind leaves the other kinds free, and pages and the health check are never counted", async () => {
    await servers[0](asked(), PATH);
    await used(perAddress + 100);
    expect(await servers[0](asked(), "/api/actions")).toBe(0);
    for (const free of ["/", "/actions/BLR-2016-01", "/partner", "/api/health", "/_next/static/a.js"]) expect(limitOf("GET", free)).toBeUndefined();
  });

  test("whoever has reached it does not stop others: another address, or a person who has signed in at the same one", async () => {
    const token = await signedIn("Ilir");
    await servers[0](asked(), PATH);
    await used(perAddress + 100);
    expect(await servers[0](asked({ from: "192.0.2.2" }), PATH)).toBe(0);
    expect(await servers[0](asked({ token }), PATH)).toBe(0);
  });

  test("follows a person from address to address; an invented session counts for its address", async () => {
    const token = await signedIn("Mira");
    for (let n = 1; n <= perPerson; n += 1) expect(await servers[0](asked({ token, from: `192.0.2.${n}` }), PATH)).toBe(0);
    expect(await servers[0](asked({ token, from: "198.51.100.7" }), PATH)).toBeGreaterThan(0);
    await owner`truncate rate_counts`;
    for (let n = 1; n <= perAddress; n += 1) await servers[0](asked({ token: `invented-${n}` }), PATH);
    expect(await servers[0](asked({ token: "invented-anew" }), PATH)).toBeGreaterThan(0);
  });

  test("keeps no network address and no session", async () => {
    const token = await signedIn("Jana");
    await servers[0](asked({ token }), PATH);
    await servers[0](asked(), PATH);
    const kept = JSON.stringify(await owner`select key from rate_counts`);
    expect(kept).not.toMatch(/192\.0\.2\.1|127\.0\.0\.1/);
    expect(kept).not.toContain(token);
  });

  test("that cannot be counted lets the request go on, and says so once", async () => {
    const said = [];
    const away = openRateLimiter({ url: "postgres://nobody:nothing@127.0.0.1:9/none", secret: SECRET, report: (line) => said.push(line) });
    expect(await Promise.all([away(asked(), PATH), away(asked(), PATH)])).toEqual([0, 0]);
    expect(said).toHaveLength(1);
    await away.close();
  });
});

test("each row of the limits is the first for some request, and every form falls under one", () => {
  const asks = [["POST", "/api/uploads"], ["GET", "/api/print/x"], ["GET", "/api/reports/A/docx"], ["GET", "/partner/search"], ["GET", "/answer/t"], ["POST", "/sign-in"], ["GET", "/api/actions"]];
  expect(asks.map(([method, path]) => limitOf(method, path)?.name)).toEqual(LIMITS.map(({ name }) => name));
  for (const path of ["/", "/actions/new", "/partner/requests/R/edit", "/api/auth/callback"]) expect(limitOf("POST", path)?.name).toBe("form");
});

test("an address is what our own proxy saw, and one subscriber of IPv6", () => {
  const from = (header, trusts = true) => networkOf({ socket: { remoteAddress: "::ffff:10.0.0.1" }, headers: header ? { "x-forwarded-for": header } : {} }, trusts);
  expect(from("203.0.113.9, 192.0.2.1")).toBe("192.0.2.1");
  expect(from("192.0.2.1", false)).toBe("10.0.0.1");
  expect(from("2001:db8:1:2:3:4:5:6")).toBe(from("2001:db8:1:2::9"));
  expect(from("2001:db8::9")).not.toBe(from("2001:db8:0:1::9"));
  expect(from("rubbish ]")).toBe("rubbish ]");
});

test("the page of a limit is in the reader's language", () => {
  expect(plainPage(429, { url: "/", headers: {} })).toContain("Too many requests");
  expect(plainPage(429, { url: "/", headers: { "accept-language": "fr" } })).toContain("Trop de demandes");
});

async function signedIn(name) {
  const token = `session of ${name}`.replaceAll(" ", "-");
  const [user] = await owner`insert into users (name, email) values (${name}, ${`${name.toLowerCase()}@rate.test`}) returning id`;
  await owner`insert into sessions (session_token, user_id, expires) values (${createHash("sha256").update(token).digest("base64url")}, ${user.id}, now() + interval '1 hour')`;
  return token;
}
