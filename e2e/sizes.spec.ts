import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { ADDRESSES, resolve } from "./addresses";
import { enter } from "./steps";

type Weights = { script: number; stylesheet: number; document: number; font: number };

/** Bytes of one first view by kind, gzip -9; what the browser's own measure cannot tell apart. */
async function weigh(page: Page, address: string): Promise<Weights> {
  const weights: Weights = { script: 0, stylesheet: 0, document: 0, font: 0 };
  const bodies: Promise<void>[] = [];
  page.removeAllListeners("response");
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (!(kind in weights)) return;
    bodies.push(response.body().then((body) => void (weights[kind as keyof Weights] += kind === "font" ? body.length : gzipSync(body, { level: 9 }).length), () => {}));
  });
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => {});
  await Promise.all(bodies);
  return weights;
}

const kB = (bytes: number) => Number((bytes / 1024).toFixed(1));

const PARTNER = { stylesheet: 8, document: 12, font: 32, whole: 60 };
const SCRIPT_FREE = { Ilir: PARTNER, Elena: PARTNER, Dana: { stylesheet: 10, document: 25, font: 55, whole: 120 } };

for (const [person, budget] of Object.entries(SCRIPT_FREE)) {
  test(`${person}'s pages send no script and stay within their weight`, async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await enter(page, person);
    for (const known of ADDRESSES[person as keyof typeof SCRIPT_FREE]) {
      const address = await resolve(page, known);
      // A fresh browser for each address: a first view, nothing cached.
      const cold = await browser.newContext({ storageState: await context.storageState() });
      const view = await cold.newPage();
      const weights = await weigh(view, address);
      const html = await (await cold.request.get(address)).text();
      expect.soft(html, `${address} holds no script element`).not.toMatch(/<script/i);
      expect.soft(weights.script, `${address} loads no script`).toBe(0);
      const sizes = { stylesheet: kB(weights.stylesheet), document: kB(weights.document), font: kB(weights.font) };
      console.log(`${address}: html ${sizes.document}, css ${sizes.stylesheet}, fonts ${sizes.font} kB`);
      for (const kind of ["stylesheet", "document", "font"] as const) expect.soft(sizes[kind], `${address} ${kind} kB`).toBeLessThanOrEqual(budget[kind]);
      expect.soft(sizes.stylesheet + sizes.document + sizes.font, `${address} whole kB`).toBeLessThanOrEqual(budget.whole);
      await cold.close();
    }
  });
}

const STAFF = { "/actions": { script: 300, stylesheet: 25, document: 40, font: 110 }, "/actions/BLR-2016-01": { script: 330, stylesheet: 25, document: 40, font: 110 } } as const;

test("the staff's list and workspace stay within their weight", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await enter(page, "Mira");
  for (const [address, budget] of Object.entries(STAFF)) {
    const cold = await browser.newContext({ storageState: await context.storageState() });
    const weights = await weigh(await cold.newPage(), address);
    console.log(`${address}: html ${kB(weights.document)}, css ${kB(weights.stylesheet)}, fonts ${kB(weights.font)}, scripts ${kB(weights.script)} kB`);
    for (const kind of ["script", "stylesheet", "document", "font"] as const) expect.soft(kB(weights[kind]), `${address} ${kind} kB`).toBeLessThanOrEqual(budget[kind]);
    await cold.close();
  }
});
