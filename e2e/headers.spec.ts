import type { APIResponse } from "@playwright/test";
import { onDatabase } from "./database";
import { readerOf } from "./isolation/readers";
import { everySample } from "./isolation/samples";
import { expect, test } from "./test";

const AT_ONCE = 6;
const WITHOUT_SCRIPTS = /^\/(partner|delegation|print|sign-in|sign-out|seats|answer|accessibility|sent-mail|case-studies)(\/|$)/;
const ALWAYS = { "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "same-origin", "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin" };

/** What is wrong with the headers of an answer, in words. */
function wrongIn(answer: APIResponse): string[] {
  const headers = answer.headers();
  const path = new URL(answer.url()).pathname;
  const wrong = Object.entries(ALWAYS).filter(([name, value]) => headers[name] !== value).map(([name]) => `${name} is ${headers[name]}`);
  const policy = headers["content-security-policy"] ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
  const isFile = /^default-src 'none';.*\bsandbox\b/.test(policy);
  if (!isFile && WITHOUT_SCRIPTS.test(path) && scripts !== "'none'") wrong.push(`scripts are allowed: ${policy}`);
  if (!isFile && !WITHOUT_SCRIPTS.test(path) && !/^'self' 'nonce-[\w+/]+=*' 'strict-dynamic'$/.test(scripts)) wrong.push(`scripts are not bound to a number: ${policy}`);
  if (!isFile && !/; style-src 'self'( 'sha256-[\w+/]+=*')?;/.test(policy)) wrong.push(`styles may stand in the page: ${policy}`);
  if (!path.startsWith("/_next/static/") && !/^(private, no-store|public, )/.test(headers["cache-control"] ?? "")) wrong.push(`may be kept: ${headers["cache-control"]}`);
  if (/^public, /.test(headers["cache-control"] ?? "") && !/^\/(_next\/static|case-studies|api\/case-studies|icon\.svg)/.test(path)) wrong.push("may be kept by everybody");
  if (path.startsWith("/api/") && answer.status() === 200 && !/\bsandbox\b/.test(policy) && !/^(attachment|inline; filename)/.test(headers["content-disposition"] ?? "") && !/^(application\/json|text\/calendar)/.test(headers["content-type"] ?? "")) wrong.push(`is shown in our pages: ${headers["content-type"]}`);
  if (headers["x-powered-by"] || headers.server) wrong.push("names its program");
  for (const cookie of answer.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie")) {
    if (!/; *httponly/i.test(cookie.value) || !/; *samesite=(lax|strict)/i.test(cookie.value) || !/; *path=\//i.test(cookie.value)) wrong.push(`a cookie is open: ${cookie.value.split("=")[0]}`);
  }
  return wrong.map((one) => `${answer.status()} ${path}: ${one}`);
}

/** A page whose policy refuses styles of its own brings none, or it would look otherwise than it was drawn. */
async function stylesIn(answer: APIResponse): Promise<string[]> {
  const isPage = /^text\/html/.test(answer.headers()["content-type"] ?? "") && !/\bsandbox\b/.test(answer.headers()["content-security-policy"] ?? "");
  return isPage && / style="/.test(await answer.text()) ? [`${new URL(answer.url()).pathname}: an element brings a style`] : [];
}

test("every page, paper, file and refusal carries the headers that guard its reader", async ({ browser }) => {
  test.setTimeout(400_000);
  const [nobody, marek, ilir, elena, dana] = await Promise.all((["nobody", "Marek", "Ilir", "Elena", "Dana"] as const).map((name) => readerOf(browser, name)));
  const people = { Marek: marek!.request, Ilir: ilir!.request, Elena: elena!.request, Dana: dana!.request };
  const samples = await everySample(people);
  const asks = samples.flatMap(({ address, opens }) => [() => (people[opens as keyof typeof people] ?? nobody!.request).get(address, { maxRedirects: 0 }), () => nobody!.request.get(address, { maxRedirects: 0 })]);
  asks.push(
    () => marek!.request.get("/nothing/here"), () => ilir!.request.get("/partner/nothing"), () => dana!.request.get("/delegation/nothing"), () => nobody!.request.get("/answer/forged"), () => nobody!.request.get("/icon.svg"),
    () => nobody!.request.get("/_next/static/nothing.js"), () => nobody!.request.get("/api/documents/nothing"), () => nobody!.request.get("/language?to=fr&back=//elsewhere.example", { maxRedirects: 0 }),
    () => nobody!.request.post("/sign-in", { headers: { origin: "https://elsewhere.example" }, form: { a: "b" } }), () => nobody!.request.post("/sign-in", { data: Buffer.alloc(2_000_000), headers: { "content-type": "application/x-www-form-urlencoded" } }),
  );
  const wrong: string[] = [];
  for (let at = 0; at < asks.length; at += AT_ONCE) for (const answer of await Promise.all(asks.slice(at, at + AT_ONCE).map((ask) => ask()))) wrong.push(...wrongIn(answer), ...(await stylesIn(answer)));
  expect(asks.length).toBeGreaterThan(300);
  expect([...new Set(wrong)].sort()).toEqual([]);
});

test("whoever asks too often is told when to come back, in their language, and nobody else is", async ({ browser }) => {
  const [jonas, marek] = await Promise.all([readerOf(browser, "Jonas"), readerOf(browser, "Marek")]);
  const key = `search person ${jonas.actor!.userId}`;
  await onDatabase((sql) => sql`insert into rate_counts (key, since, tries) values (${key}, now(), 1000000) on conflict (key) do update set since = now(), tries = 1000000`);
  const refused = await jonas.request.get("/search?q=law");
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
  expect(await refused.text()).toMatch(/Too many requests|Trop de demandes/);
  expect(wrongIn(refused)).toEqual([]);
  expect((await jonas.request.get("/today")).status()).toBe(200);
  expect((await marek.request.get("/search?q=law")).status()).toBe(200);
  await onDatabase((sql) => sql`delete from rate_counts where key = ${key}`);
});
