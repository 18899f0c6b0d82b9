import { createServer, request as ask } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { largestBody, limitBody } from "./body-limit.mjs";
import { sendWithoutScripts } from "./script-free.mjs";
import { handleReadable, refusalOf } from "./unreadable.mjs";
import { cleanRequest, contentPolicy, isFromElsewhere, setSecurityHeaders } from "./security-headers.mjs";

const PAGE = `<html><head><link rel="preload" as="script" href="/a.js"></head><body><main>é</main><script>1</script></body></html>`;
const MB = 1024 * 1024;
let server;

afterEach(() => server?.close());

describe("what cannot be read", () => {
  test("is refused before a page is asked: a method that nothing here knows, an address whose letters are none", () => {
    expect(["TRACE", "PROPFIND", "CONNECT"].map((method) => refusalOf({ method, url: "/" }))).toEqual([405, 405, 405]);
    expect(["/actions/%E0%A4%A", "/%zz", "/a/%", "*", "http://elsewhere.example/today", "today"].map((url) => refusalOf({ method: "GET", url }))).toEqual([400, 400, 400, 400, 400, 400]);
    expect(refusalOf({ method: "GET", url: "/", rawHeaders: ["Host", "a", "host", "b"] }), "two hosts").toBe(400);
    expect(["gzip, chunked", "identity", "Chunked", undefined].map((coding) => refusalOf({ method: "POST", url: "/", headers: coding ? { "transfer-encoding": coding } : {} }))).toEqual([400, 400, undefined, undefined]);
    expect(["/actions/B%C3%A9", "/?q=%zz", "/%00"].map((url) => refusalOf({ method: "GET", url }))).toEqual([undefined, undefined, undefined]);
  });

  test("is its sender's fault when it breaks before the database was asked anything, and ours afterwards", async () => {
    const breaks = (asks) => (request, response) => handleReadable(request, response, () => {
      if (asks) globalThis.suiviAsked.getStore().hasAsked = true;
      response.setHeader("Content-Type", "text/plain");
      response.writeHead(500);
      response.write("Inter");
      response.end("nal");
    });
    const early = await visit(breaks(false), { body: "a" });
    expect(early.status).toBe(400);
    expect(early.bytes.toString()).toContain("This could not be read");
    const late = await visit(breaks(true), { body: "a" });
    expect([late.status, late.bytes.toString()]).toEqual([500, "Internal"]);
    expect((await visit(breaks(false))).status, "a page that is only read has nothing to misread").toBe(500);
  });
});

describe("a page sent without scripts", () => {
  test("arrives whole, compressed when the browser can read that, with its true length", async () => {
    const answer = await visit((request, response) => {
      expect(request.headers["accept-encoding"]).toBeUndefined();
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": "9999" });
      response.write(PAGE.slice(0, 40));
      response.end(PAGE.slice(40));
    }, { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(Number(answer.headers["content-length"])).toBe(answer.bytes.length);
    expect(gunzipSync(answer.bytes).toString()).toBe("<html><head></head><body><main>é</main></body></html>");
  });

  test("has the status it asks for", async () => {
    const answer = await visit((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(`<html><head><meta name="suivi-status" content="404"></head><body>Not here</body></html>`);
    });
    expect(answer.status).toBe(404);
    expect(answer.bytes.toString()).toContain("Not here");
  });

  test("says something in the reader's language where an error left nothing to read", async () => {
    const answer = await visit((_, response) => {
      response.writeHead(500, { "Content-Type": "text/html" });
      response.end("<html><body><script>draw()</script></body></html>");
    }, { headers: { "accept-language": "fr-BE" } });
    expect(answer.status).toBe(500);
    expect(answer.bytes.toString()).toContain("Une erreur est survenue");
  });

  test("leaves redirects and files as they are", async () => {
    const moved = await visit((_, response) => response.writeHead(303, { Location: "/partner" }).end());
    expect([moved.status, moved.headers.location]).toEqual([303, "/partner"]);
    const file = await visit((_, response) => response.writeHead(200, { "Content-Type": "text/plain" }).end("<script>1</script>"));
    expect(file.bytes.toString()).toBe("<script>1</script>");
  });
});

describe("a request that is too large", () => {
  const takeAll = (request, response) => {
    request.on("data", () => {}).on("end", () => response.end("taken"));
  };

  test("is refused by its announced length, in plain words", async () => {
    const answer = await visit(takeAll, { path: "/sign-in", headers: { "content-length": String(2 * MB) }, body: Buffer.alloc(2 * MB) });
    expect(answer.status).toBe(413);
    expect(answer.bytes.toString()).toContain("This is too large");
    expect(answer.bytes.toString(), "and leads back to the page of the form").toContain('href="/sign-in"');
  });

  test("is refused while it arrives when no length was announced", async () => {
    const answer = await visit(takeAll, { path: "/sign-in", headers: { "transfer-encoding": "chunked" }, body: Buffer.alloc(2 * MB) });
    expect(answer.status).toBe(413);
  });

  test("is taken where files are sent, up to 21 MB", async () => {
    const answer = await visit(takeAll, { path: "/actions/BLR-2016-01/outputs/new", body: Buffer.alloc(2 * MB) });
    expect(answer.bytes.toString()).toBe("taken");
    expect([largestBody("/partner/requests/3/letter"), largestBody("/partner")]).toEqual([21 * MB, MB]);
  });
});

describe("headers", () => {
  test("no outsider speaks for a proxy, chooses the nonce or says which page is opened", () => {
    const request = { headers: { "x-forwarded-host": "evil.example", forwarded: "for=1", "x-real-ip": "1", "content-security-policy": "script-src 'nonce-evil'", "x-suivi-path": "/elsewhere", host: "a" }, url: "/partner?q=1" };
    cleanRequest(request, { policy: "ours", trustsProxy: false });
    expect(request.headers).toEqual({ host: "a", "content-security-policy": "ours", "x-suivi-path": "/partner" });
  });

  test("the doors of partners and delegations allow no script, the workspace one nonce a request", () => {
    for (const path of ["/partner", "/partner/requests/1", "/delegation", "/sign-in"]) expect(contentPolicy(path)).toContain("script-src 'none'");
    expect(contentPolicy("/partners")).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(contentPolicy("/today")).not.toBe(contentPolicy("/today"));
  });

  test("nothing but built files may be kept", async () => {
    const sends = (path) => (_, response) => {
      setSecurityHeaders(response, { path, policy: contentPolicy(path), isHttps: false });
      response.writeHead(200, { "Content-Type": "text/plain" });
      response.end("x");
    };
    expect((await visit(sends("/today"))).headers).toMatchObject({ "cache-control": "private, no-store", "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
    expect((await visit(sends("/_next/static/a.js"))).headers["cache-control"]).toBeUndefined();
  });
});

async function visit(answer, { path = "/partner", headers = {}, body } = {}) {
  server?.close();
  server = createServer((request, response) => {
    if (limitBody(request, response, path)) return;
    sendWithoutScripts(request, response);
    answer(request, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return new Promise((done, fail) => {
    const sent = ask({ port: server.address().port, path, method: body ? "POST" : "GET", headers, agent: false }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk)).on("end", () => done({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }));
    });
    sent.on("error", fail).end(body);
  });
}

describe("the headers of every answer", () => {
  const headersOf = (path, more = {}) => {
    const sent = new Map();
    setSecurityHeaders({ setHeader: (name, value) => sent.set(name.toLowerCase(), value), writeHead: () => {} }, { path, policy: contentPolicy(path), isHttps: true, ...more });
    return Object.fromEntries(sent);
  };

  test("leave a file the stricter policy that it brings, and give every other answer of an API ours", async () => {
    const sends = (policy) => (_, response) => {
      setSecurityHeaders(response, { path: "/api/documents/1", policy: contentPolicy("/api/documents/1"), isHttps: false });
      if (policy) response.setHeader("Content-Security-Policy", policy);
      response.writeHead(200, { "Content-Type": "text/plain" });
      response.end("x");
    };
    expect((await visit(sends("default-src 'none'; sandbox"))).headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
    expect((await visit(sends())).headers["content-security-policy"]).toContain("'strict-dynamic'");
  });

  test("name what browsers may do, under every path; over https they never go back to plain http", () => {
    for (const path of ["/", "/partner", "/nothing/here", "/_next/static/a.js", "/api/documents/1"]) {
      expect(headersOf(path)).toMatchObject({
        "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "same-origin", "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
        "strict-transport-security": "max-age=31536000; includeSubDomains",
      });
    }
    expect(headersOf("/", { isHttps: false })["strict-transport-security"]).toBeUndefined();
  });

  test("let no script run that we did not send: a new number each time for the staff, none at all elsewhere", () => {
    const scripts = (path) => /script-src ([^;]*)/.exec(contentPolicy(path))[1];
    for (const path of ["/partner", "/delegation/BLR", "/print/briefing", "/sign-in", "/sign-out", "/seats", "/answer/token", "/sent-mail", "/case-studies/en/BLR-2016-01"]) expect(scripts(path)).toBe("'none'");
    for (const path of ["/", "/actions", "/requests/R", "/nothing", "/partners", "/api/documents/1"]) {
      expect(scripts(path)).toMatch(/^'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'$/);
      expect(scripts(path)).not.toBe(scripts(path));
      for (const rule of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) expect(contentPolicy(path)).toContain(rule);
    }
  });

  test("empty the browser of what it kept when somebody signs out, and only then", () => {
    expect(headersOf("/sign-out", { method: "POST" })["clear-site-data"]).toBe('"cache", "storage"');
    expect(headersOf("/sign-out")["clear-site-data"]).toBeUndefined();
    expect(headersOf("/sign-in", { method: "POST" })["clear-site-data"]).toBeUndefined();
  });
});

describe("a form from another site", () => {
  const sent = (headers, method = "POST") => isFromElsewhere({ method, headers: { host: "suivi.example", ...headers } });

  test("is told by the site its browser names", () => {
    expect(sent({ origin: "https://elsewhere.example" })).toBe(true);
    expect(sent({ origin: "null" })).toBe(true);
    expect(sent({ origin: "https://suivi.example" })).toBe(false);
    expect(sent({})).toBe(false);
  });

  test("reading is open to links from anywhere", () => {
    expect(sent({ origin: "https://elsewhere.example" }, "GET")).toBe(false);
  });

  test("behind a proxy the public name counts", () => {
    expect(sent({ host: "127.0.0.1:3000", "x-forwarded-host": "suivi.example", origin: "https://suivi.example" })).toBe(false);
  });
});
