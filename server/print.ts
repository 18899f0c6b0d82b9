import "server-only";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { LOCALE_COOKIE, type Locale } from "@/messages/locale";
import { closePress, openPress, restPress } from "./print/press";
import { Queue } from "./print/queue";
import { sessionCookieName } from "./session-cookie";

export type Printed = { ok: true; pdf: Uint8Array<ArrayBuffer> } | { ok: false; problem: "noBrowser" | "busy" | "stopped" | "notHere" };

/** Who asks: the cookies and the languages of a request. */
type Asked = { headers: Pick<Headers, "get"> };

/** In which language, if not its reader's; and whether the page brings its own foot. */
type How = { language?: Locale; hasOwnFoot?: boolean };

const PATIENCE = 20_000;
const queue = new Queue(6);

/**
 * One of our own pages as a tagged PDF, asked for in the session of the request that wants it: the paper never holds more than its
 * reader may see. `path` is made by our own code, never by a person.
 */
export async function printPdf(path: string, request: Asked, how: How = {}): Promise<Printed> {
  const job = queue.add(() => print(path, request, how));
  return job ?? { ok: false, problem: "busy" };
}

/** The same for a page that stands in no address: its markup holds everything it shows, and asks nothing of the network. */
export async function printMarkup(html: string): Promise<Printed> {
  const job = queue.add(() => onPaper({}, async (page) => {
    await page.setContent(html, { waitUntil: "load" });
    return true;
  }));
  return job ?? { ok: false, problem: "busy" };
}

function print(path: string, request: Asked, { language, hasOwnFoot }: How): Promise<Printed> {
  const settings = { extraHTTPHeaders: { "accept-language": request.headers.get("accept-language") ?? "en" } };
  return onPaper(settings, async (page) => {
    await page.context().addCookies(cookiesOf(request, language));
    const answer = await page.goto(`${origin()}${path}`, { waitUntil: "load" });
    return answer?.status() === 200 && new URL(page.url()).pathname === path.split("?")[0];
  }, hasOwnFoot);
}

/** Opens a page without scripts, lets it be filled, and prints it; `open` says whether there is something to print. */
async function onPaper(settings: BrowserContextOptions, open: (page: Page) => Promise<boolean>, hasOwnFoot = false): Promise<Printed> {
  let context: BrowserContext | undefined;
  let isLate = false;
  const late = setTimeout(() => { isLate = true; void (context ? context.close() : closePress()).catch(() => {}); }, PATIENCE);
  try {
    const browser = await openPress();
    if (!browser) return { ok: false, problem: "noBrowser" };
    context = await browser.newContext({ ...settings, javaScriptEnabled: false, serviceWorkers: "block" });
    const page = await context.newPage();
    // A page of ours names nothing outside; what somebody typed into it may not either.
    await page.route("**/*", (route) => (new URL(route.request().url()).origin === origin() ? route.continue() : route.abort()));
    if (!(await open(page))) return { ok: false, problem: "notHere" };
    return { ok: true, pdf: new Uint8Array(await pdfOf(page, hasOwnFoot)) };
  } catch (error) {
    if (!isLate) console.error(error);
    return { ok: false, problem: "stopped" };
  } finally {
    clearTimeout(late);
    await context?.close().catch(() => {});
    restPress();
  }
}

async function pdfOf(page: Page, hasOwnFoot: boolean): Promise<Uint8Array> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.pdf({
    format: "A4", tagged: true, outline: true, printBackground: true, preferCSSPageSize: true, displayHeaderFooter: !hasOwnFoot,
    headerTemplate: "<span></span>", footerTemplate: FOOTER,
  });
}

// Chromium draws the foot in a document of its own that knows none of our style sheets.
const FOOTER = `<div style="width:100%;margin:0 18mm;display:flex;justify-content:space-between;font:7.5pt 'Source Sans 3',Arial,sans-serif;color:#465257">
  <span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/** Where this server is reached from inside the machine it runs on. */
function origin(): string {
  const { HOST, PORT } = process.env;
  const isEverywhere = !HOST || ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"].includes(HOST);
  return `http://${isEverywhere ? "localhost" : HOST}:${PORT || 3000}`;
}

/** The two cookies a page of ours reads: who it is, and in which language; a paper may be asked for in another than its reader's. */
function cookiesOf(request: Asked, language: Locale | undefined) {
  const sent = new Map((request.headers.get("cookie") ?? "").split(/;\s*/).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  return [[sessionCookieName(), sent.get(sessionCookieName())], [LOCALE_COOKIE, language ?? sent.get(LOCALE_COOKIE)]]
    .flatMap(([name, value]) => (name && value ? [{ name, value }] : []))
    // By its host, not its address: over plain http a browser takes no secure cookie, but sends the one it has to its own machine.
    .map((cookie) => ({ ...cookie, domain: new URL(origin()).hostname, path: "/", httpOnly: true, secure: cookie.name.startsWith("__Host-"), sameSite: "Lax" as const }));
}
