import type { APIRequestContext, APIResponse, Browser } from "@playwright/test";
import { may } from "../domain/policy/matrix";
import type { Facts } from "../domain/policy/reaches";
import { spaceOf } from "../domain/policy/actor";
import { ON_THE_WAY } from "./addresses";
import { onDatabase } from "./database";
import { asCall, everyHandler, formsIn, type Form, type Handler } from "./isolation/handlers";
import { isShut, paramsOf, placeOf, routeOf, ROUTES, saysNothing } from "./isolation/places";
import { everyFact, readerOf, READERS, type Reader } from "./isolation/readers";
import { ELSEWHERE, everySample, mismatched, missing, type Sample } from "./isolation/samples";
import { leaks, secretsOf, wordsOf } from "./isolation/secrets";
import { personAt } from "./steps";
import { expect, test } from "./test";
import { WORLD } from "./world";

// Two processes share these tests; the machine has little more than that to give.
const AT_ONCE = 6;

test("every address has a row that says who may stand there, and a sample that is asked for", async ({ browser }) => {
  expect(ROUTES.filter((route) => !placeOf(route)).map(({ folder }) => folder), "add a row to PLACES").toEqual([]);
  const asked = new Set((await samplesFor(browser)).map(({ route }) => route.path));
  // What exists only while something waits is met on the walk through a whole life (ON_THE_WAY in addresses.ts).
  const waiting = ON_THE_WAY.map((path) => routeOf(path)?.path ?? "");
  expect(ROUTES.map(({ path }) => path).filter((path) => !asked.has(path) && !ELSEWHERE.includes(path) && !waiting.includes(path)).sort(), "add a sample to samples.ts").toEqual([]);
});

for (const name of READERS) {
  test(`${name} is answered what the matrix says under every address, and no answer carries a text of others`, async ({ browser }) => {
    test.setTimeout(400_000);
    const [reader, facts, samples] = [await readerOf(browser, name), await everyFact(), await samplesFor(browser)];
    const secrets = await secretsOf(reader.actor);
    const wrong: string[] = [];
    let answers = 0;
    const judge = async (address: string, sample: Sample, isHere: boolean) => {
      const answer = await reader.request.get(address, { maxRedirects: 0 });
      answers += 1;
      const params = paramsOf(sample.route, address.split("?")[0]!);
      const isClosed = isShut(reader, sample.route, params, facts);
      const problem = problemOf(answer, { isClosed, isOpen: isHere && sample.opens === name, isHere });
      if (problem) wrong.push(`${address}: ${problem}`);
      wrong.push(...(await carried(answer, secrets)).map((text) => `${address} carries ${text}`));
      return { isClosed, said: `${answer.status()} ${answer.headers().location ?? ""}` };
    };
    await eachOf(samples, async (sample) => {
      const { isClosed, said } = await judge(sample.address, sample, true);
      if (name === "Ada" || name === "Jonas") return;
      if (sample.route.isPage) {
        // Where the page is closed, parts of it asked for ahead must not be a way around; each spelling has its turn.
        const headers = isClosed ? PAYLOADS[sample.address.length % PAYLOADS.length]! : PAYLOADS[0]!;
        const answer = await reader.request.get(`${sample.address}${sample.address.includes("?") ? "&" : "?"}_rsc=1`, { headers, ...(isClosed ? { maxRedirects: 0 } : {}) });
        answers += 1;
        if (answer.status() >= 500) wrong.push(`the payload of ${sample.address} breaks (${answer.status()})`);
        wrong.push(...(await carried(answer, secrets)).map((text) => `the payload of ${sample.address} carries ${text}`));
      }
      for (const address of missing(sample).slice(0, isClosed ? 1 : undefined)) {
        const none = await judge(address, sample, false);
        // What belongs to others and what does not exist look alike.
        if (isClosed && none.said !== said) wrong.push(`${sample.address} is answered ${said}, and what does not exist ${none.said}`);
      }
    });
    console.log(`${name}: ${answers} answers, ${secrets.size} texts of others from ${secrets.columns} columns`);
    expect(secrets.columns, "there is something to be kept from this reader").toBeGreaterThan(reader.actor && spaceOf(reader.actor.role) === "staff" ? 0 : 50);
    expect(wrong).toEqual([]);
  });
}

test("a text of others would be found: what a manager reads is full of what an authority of another country may not", async ({ browser }) => {
  const [marek, aminata] = [await readerOf(browser, "Marek"), await readerOf(browser, "Aminata")];
  const secrets = await secretsOf(aminata.actor);
  for (const address of [`/actions/${WORLD.belarus}`, "/experts", `/api/actions/${WORLD.belarus}/history`, `/print/actions/${WORLD.belarus}/report`]) expect((await carried(await marek.request.get(address), secrets)).length, address).toBeGreaterThan(3);
  expect((await carried(await marek.request.get(`/actions/${WORLD.belarus}?_rsc=1`, { headers: PAYLOADS[0] }), secrets)).length, "a payload").toBeGreaterThan(3);
});

test("a record under the address of another Action or request is not there, not even for a manager", async ({ browser }) => {
  const [marek, ilir, samples] = [await readerOf(browser, "Marek"), await readerOf(browser, "Ilir"), await samplesFor(browser)];
  const addresses = await mismatched(samples);
  expect(addresses.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  await eachOf(addresses, async (address) => {
    const answer = await (address.startsWith("/partner/") ? ilir : marek).request.get(address, { maxRedirects: 0 });
    if (answer.status() !== 404) wrong.push(`${address}: ${answer.status()}`);
  });
  expect(wrong).toEqual([]);
});

// What begins, proves or ends a session, and what only draws a picture for development.
const WITHOUT_A_COMMAND = ["app/(public)/dev/pictures/submit.ts", "app/(public)/seats/submit.ts", "app/(public)/sign-in/submit.ts", "app/(public)/sign-in/code/submit.ts", "app/(public)/sign-out/submit.ts", "app/(staff)/kept/submit.ts", "app/(staff)/second-factor/submit.ts", "app/partner/confirm/submit.ts", "app/partner/kept/submit.ts"];

test("every handler of a form refuses whom the matrix does not name, about their own, others' and nothing", async ({ browser }) => {
  test.setTimeout(400_000);
  const handlers = everyHandler().filter(({ file }) => !WITHOUT_A_COMMAND.includes(file));
  expect(handlers.filter(({ permissions, byLink }) => permissions.length === 0 && !byLink).map(({ file, name }) => `${file} ${name}`), "no command that asks for a permission is named").toEqual([]);
  const [facts, samples] = [await everyFact(), await samplesFor(browser)];
  const forms = await everyForm(browser, samples);
  // One of each role and two authorities; of two who may do the same, one sends.
  const readers = await Promise.all(READERS.filter((name) => !["Marek", "Otto"].includes(name)).map((name) => readerOf(browser, name)));
  const sent: { id: string; what: string }[] = [];
  const wrong: string[] = [];
  let refused = 0;
  const send = async (handler: Handler, form: Form, reader: Reader, about: string) => {
    const submissionId = crypto.randomUUID();
    const what = `${reader.name} sends ${handler.name} of ${handler.file} about ${about}`;
    sent.push({ id: submissionId, what });
    const answer = await call(reader.request, handler.id, { ...form, fields: { ...form.fields, submissionId } });
    if (answer.status() >= 500) wrong.push(`${what}: ${answer.status()}`);
    if (answer.status() === 200 && /"status":"refused"/.test(await answer.text())) refused += 1;
  };
  await eachOf(handlers, async (handler) => {
    const form = forms.get(handler.id) ?? blankForm(handler, samples);
    if (!form) return void wrong.push(`${handler.file} ${handler.name} stands on no page that is known`);
    for (const reader of readers) {
      // Who may give it about this one is asked about what does not exist.
      if (!mayGive(reader, handler, form, facts)) await send(handler, form, reader, form.fields.reference ?? "nothing named");
      else if (nothing(form)) await send(handler, nothing(form)!, reader, "what does not exist");
    }
  });
  expect(wrong).toEqual([]);
  expect(refused, "the handlers themselves are reached").toBeGreaterThan(handlers.length);
  const written = await onDatabase((sql) => sql`select id from submissions where id = any(${sent.map(({ id }) => id)}::uuid[])`);
  const done = new Set(written.map(({ id }) => id as string));
  expect(sent.filter(({ id }) => done.has(id)).map(({ what }) => what), "a form's submission is kept in the transaction that does what the form asks for").toEqual([]);
  console.log(`${handlers.length} handlers, ${forms.size} with the fields of their own form, ${sent.length} sent, ${refused} refused in words`);
});

test("a secret in an address opens nothing that it was not made for", async ({ browser }) => {
  const readers = await Promise.all(READERS.map((name) => readerOf(browser, name)));
  const wrong: string[] = [];
  for (const { name, request } of readers) {
    for (const path of ["/answer/nonsense", `/answer/${crypto.randomUUID()}.abc`, `/api/answer/nonsense/documents/${crypto.randomUUID()}`, "/api/calendar/nonsense", `/api/calendar/${crypto.randomUUID()}.ics`, "/api/case-studies/en/BLR-2016-98/pdf", "/api/print/nonsense", "/dev/pictures"]) {
      const answer = await request.get(path, { maxRedirects: 0 });
      const isQuiet = saysNothing(answer.status(), answer.headers().location) || answer.status() === 410 || (path.startsWith("/answer/") && answer.status() === 200 && !/BLR-2016/.test(await answer.text()));
      if (!isQuiet) wrong.push(`${name} opens ${path}: ${answer.status()}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("an upload is taken from staff alone, and goes on for nobody but who began it", async ({ browser, baseURL }) => {
  const readers = await Promise.all(READERS.map((name) => readerOf(browser, name)));
  const headers = { Origin: baseURL!, "Tus-Resumable": "1.0.0" };
  const marek = readers.find(({ name }) => name === "Marek")!;
  const begun = await marek.request.post("/api/uploads", { headers: { ...headers, "Upload-Length": "4" } });
  expect(begun.status()).toBe(201);
  const upload = new URL(begun.headers().location!, baseURL).pathname;
  for (const { name, actor, request } of readers) {
    if (name === "Marek") continue;
    const isStaff = actor !== null && spaceOf(actor.role) === "staff";
    if (!isStaff) expect.soft(saysNothing((await request.post("/api/uploads", { headers: { ...headers, "Upload-Length": "4" }, maxRedirects: 0 })).status(), "/sign-in"), `${name} begins an upload`).toBe(true);
    for (const method of ["HEAD", "PATCH", "DELETE"]) {
      const answer = await request.fetch(upload, { method, maxRedirects: 0, headers: { ...headers, "Upload-Offset": "0", ...(method === "PATCH" ? { "Content-Type": "application/offset+octet-stream" } : {}) }, data: method === "PATCH" ? Buffer.from("evil") : undefined });
      expect.soft(saysNothing(answer.status(), answer.headers().location), `${name} sends ${method} to the upload of a manager: ${answer.status()}`).toBe(true);
    }
  }
  expect((await marek.request.fetch(upload, { method: "HEAD", headers })).headers()["upload-offset"]).toBe("0");
});

test("the grid of a comparison takes no cell from others, and knows no row of another Action", async ({ browser, baseURL }) => {
  const [row] = await onDatabase((sql) => sql`select l.id, l.version, l.gap from legal_comparisons l join actions a on a.id = l.action_id where a.reference = ${WORLD.belarus} order by l.id limit 1`);
  for (const name of READERS) {
    const { request, actor } = await readerOf(browser, name);
    const isManager = actor?.role === "admin" || actor?.role === "manager";
    const reference = isManager ? WORLD.running : WORLD.belarus;
    const answer = await request.post(`/api/comparisons/${reference}/cells`, { data: { rowId: row!.id, version: row!.version, column: "gap", value: "typed by somebody else" }, headers: { Origin: baseURL! }, maxRedirects: 0 });
    expect.soft([401, 403, 404, 422], `${name}: ${answer.status()}`).toContain(answer.status());
  }
  const [after] = await onDatabase((sql) => sql`select version, gap from legal_comparisons where id = ${row!.id}`);
  expect(after).toEqual({ version: row!.version, gap: row!.gap });
});

const SENT_BY_MAIL = /^\/(sent-mail|sign-in)(\?|$)/;

/** Texts of others in a body. The demonstration's page of all mails shows them to everybody on purpose. */
async function carried(answer: APIResponse, secrets: Awaited<ReturnType<typeof secretsOf>>): Promise<string[]> {
  if (SENT_BY_MAIL.test(new URL(answer.url()).pathname)) return [];
  return leaks(secrets, wordsOf(await answer.body()));
}

/** What the browser fetches in place of a page when it follows a link, and ahead of that. */
const PAYLOADS: Record<string, string>[] = [{ RSC: "1" }, { RSC: "1", "Next-Router-Prefetch": "1" }, { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" }];

function problemOf(answer: APIResponse, { isClosed, isOpen, isHere }: { isClosed: boolean; isOpen: boolean; isHere: boolean }): string | undefined {
  const status = answer.status();
  if (status >= 500) return `breaks (${status})`;
  const isQuiet = saysNothing(status, answer.headers().location);
  if (isClosed && !isQuiet) return `is answered (${status}) to whom the matrix keeps it from`;
  if (isOpen && status !== 200 && status !== 307) return `is not answered (${status}) to whom it is for`;
  if (!isHere && status === 200) return "answers about something that does not exist";
  return undefined;
}

const known = new Map<Browser, Promise<Sample[]>>();

/** The addresses are found once a process: finding them takes some thirty pages. */
function samplesFor(browser: Browser): Promise<Sample[]> {
  const samples = known.get(browser) ?? Promise.all(["Marek", "Ilir", "Elena", "Dana"].map(async (name) => (await personAt(browser, name, { scripts: false })).request)).then(([Marek, Ilir, Elena, Dana]) => everySample({ Marek: Marek!, Ilir: Ilir!, Elena: Elena!, Dana: Dana! }));
  known.set(browser, samples);
  return samples;
}

async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  }));
}

/** Every form on the pages of staff and of authorities, with what its fields hold. */
async function everyForm(browser: Browser, samples: readonly Sample[]): Promise<Map<string, Form>> {
  const forms = new Map<string, Form>();
  const blank = await (await browser.newContext()).newPage();
  const readers = await Promise.all((["Marek", "Ilir", "Elena"] as const).map((name) => readerOf(browser, name)));
  await eachOf(samples.filter(({ route }) => route.isPage), async ({ address, opens }) => {
    const reader = readers.find(({ name }) => name === opens);
    if (!reader) return;
    const html = await (await reader.request.get(address)).text();
    for (const form of await formsIn(blank, address, html)) if (!forms.has(form.id)) forms.set(form.id, form);
  });
  return forms;
}

/** For a handler whose form nobody sees just now: its page, and what the page's address names. */
function blankForm({ id, routes }: Handler, samples: readonly Sample[]): Form | undefined {
  const sample = samples.find(({ route }) => routes.includes(route.folder));
  if (sample) return { id, address: sample.address, fields: paramsOf(sample.route, sample.path) };
  const folder = routes[0];
  return folder ? { id, address: `/${folder.split("/").filter((one) => !one.startsWith("(")).join("/")}`.replaceAll("[reference]", WORLD.belarus).replaceAll(/\[\w+\]/g, "1"), fields: { reference: WORLD.belarus, number: "1", token: "nonsense" } } : undefined;
}

const REFERENCE = /\b(?:R-\d{4}-\d{4}|[A-Z]{3,}-\d{4}-\d{2})\b/;

function mayGive({ actor }: Reader, { permissions, byLink }: Handler, { fields, address }: Form, facts: ReadonlyMap<string, Facts>): boolean {
  if (byLink || !actor) return false;
  const reference = [fields.reference, fields.requestReference, address].map((one) => REFERENCE.exec(one ?? "")?.[0]).find(Boolean);
  // Whose states and whose record it is within the Action is for the command's own tests.
  const about: Facts = { isShared: true, isApproved: true, ownerId: actor.userId, ...facts.get(reference ?? "") };
  return permissions.some((permission) => may(actor, permission, about));
}

/** The same form about an Action or request that does not exist; nothing where it names none. */
function nothing(form: Form): Form | undefined {
  const named = Object.entries(form.fields).filter(([name, value]) => /eference$/.test(name) && REFERENCE.test(value));
  if (named.length === 0) return undefined;
  return { ...form, fields: { ...form.fields, ...Object.fromEntries(named.map(([name, value]) => [name, value.startsWith("R-") ? "R-2016-9987" : "BLR-2016-98"])) } };
}

function call(request: APIRequestContext, id: string, { address, fields }: Form): Promise<APIResponse> {
  const form = new FormData();
  for (const [name, value] of asCall(fields)) form.append(name, value);
  return request.post(address, { multipart: form, maxRedirects: 0, headers: { "Next-Action": id, Accept: "text/x-component", Origin: test.info().project.use.baseURL! } });
}
