import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findBrowser } from "./print/find-browser";
import { closePress } from "./print/press";
import { printPdf } from "./print";

const asked: { url: string; headers: IncomingMessage["headers"] }[] = [];
const page = (body: string) => `<!doctype html><html lang="en"><head><title>Paper</title><style>@page { size: A4; margin: 15mm }</style></head><body><h1>Paper</h1>${body}</body></html>`;
const PAGES: Record<string, string> = {
  "/print/one": page("<p>One page.</p>"),
  "/print/two": page("<p style='break-after: page'>First</p><p>Second</p>"),
  "/print/hostile": page("<script>document.body.innerHTML = '<p>x</p>'; fetch('/secret')</script><img src='http://127.0.0.1:9/outside.png'><p>Kept</p>"),
};
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url!, headers: request.headers });
    if (request.url === "/print/away") return void response.writeHead(307, { location: "/sign-in" }).end();
    if (request.url === "/sign-in") return void response.writeHead(200, { "content-type": "text/html" }).end(page("Sign in"));
    response.writeHead(PAGES[request.url!] ? 200 : 404, { "content-type": "text/html" }).end(PAGES[request.url!] ?? page("Not here"));
  }).listen(0);
  vi.stubEnv("PORT", String((server.address() as AddressInfo).port));
  vi.stubEnv("HOST", "127.0.0.1");
});
afterAll(async () => {
  await closePress();
  server.close();
  vi.unstubAllEnvs();
});

const wish = (cookie = "") => new Request("http://localhost/api/print/x", { headers: { cookie, "accept-language": "fr" } });
const pdf = async (path: string) => {
  const printed = await printPdf(path, wish());
  return printed.ok ? Buffer.from(printed.pdf).toString("latin1") : printed.problem;
};
const pagesOf = (text: string) => text.match(/\/Type\s*\/Page\b/g)?.length;

describe.skipIf(!findBrowser())("printing", () => {
  test("makes a tagged PDF with as many pages as there are", async () => {
    const text = await pdf("/print/one");
    expect(text.startsWith("%PDF-")).toBe(true);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/Lang \(en\)/);
    expect(pagesOf(text)).toBe(1);
    expect(pagesOf(await pdf("/print/two"))).toBe(2);
  });

  test("asks in the reader's session and language, and carries no other cookie along", async () => {
    await printPdf("/print/one", wish("authjs.session-token=abc; other=1; suivi-language=fr"));
    expect(asked.at(-1)!.headers).toMatchObject({ cookie: "authjs.session-token=abc; suivi-language=fr", "accept-language": "fr" });
    await pdf("/print/one");
    expect(asked.at(-1)!.headers.cookie, "the next reader begins with none").toBeUndefined();
  });

  test("carries the session of a service behind https", async () => {
    vi.stubEnv("AUTH_URL", "https://suivi.example.org");
    await printPdf("/print/one", wish("__Host-authjs.session-token=abc; authjs.session-token=old"));
    vi.stubEnv("AUTH_URL", "");
    expect(asked.at(-1)!.headers.cookie).toBe("__Host-authjs.session-token=abc");
  });

  test("runs no script and asks nobody outside", async () => {
    const before = asked.length;
    expect(await pdf("/print/hostile")).toMatch(/^%PDF-/);
    expect(asked.slice(before).map(({ url }) => url)).toEqual(["/print/hostile"]);
  });

  test("has nothing where the page refuses its reader, or sends them elsewhere", async () => {
    expect(await pdf("/print/unknown")).toBe("notHere");
    expect(await pdf("/print/away")).toBe("notHere");
  });

  test("one after another, and says so when too many wait", async () => {
    const all = await Promise.all(Array.from({ length: 9 }, () => pdf("/print/one")));
    expect(all.filter((text) => text.startsWith("%PDF-"))).toHaveLength(6);
    expect(all.filter((text) => text === "busy")).toHaveLength(3);
  });
});

test("without a browser there is an answer, not a fault", async () => {
  await closePress();
  vi.stubEnv("CHROMIUM", "/nowhere/chromium");
  expect(await printPdf("/print/one", wish())).toEqual({ ok: false, problem: "noBrowser" });
  vi.stubEnv("CHROMIUM", "/bin/false");
  const silent = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await printPdf("/print/one", wish())).toEqual({ ok: false, problem: "noBrowser" });
  silent.mockRestore();
  vi.stubEnv("CHROMIUM", undefined);
});
