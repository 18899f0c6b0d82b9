import { test } from "./test";
import { ADDRESSES, resolve, pathOf } from "./addresses";
import { personAt, speak } from "./steps";
import { writeFileSync, mkdirSync } from "node:fs";
const WANT = new RegExp(process.env.LOOK ?? ".");
const OUT = process.env.LOOK_OUT ?? "/tmp/look";
for (const [person, locale, width, height] of JSON.parse(process.env.LOOK_AS ?? '[["Marek","fr",1366,768]]')) {
  test(`${person} ${locale} ${width}`, async ({ browser }) => {
    test.setTimeout(900_000);
    mkdirSync(OUT, { recursive: true });
    const page = await personAt(browser, person, { scripts: person === "Marek" });
    await page.setViewportSize({ width, height });
    await speak(page, locale);
    const shots: string[] = [];
    let n = 0;
    const flush = async () => {
      if (shots.length === 0) return;
      const sheet = await (await browser.newContext({ viewport: { width: width < 500 ? 2280 : 2100, height: 400 } })).newPage();
      const cols = width < 500 ? 6 : 3;
      await sheet.setContent(`<body style="margin:0;background:#999;display:grid;grid-template-columns:repeat(${cols},1fr);gap:8px;align-items:start">${shots.map((s) => s).join("")}</body>`);
      await sheet.screenshot({ path: `${OUT}/${person}-${locale}-${width}-${String(++n).padStart(2, "0")}.png`, fullPage: true });
      await sheet.context().close();
      shots.length = 0;
    };
    for (const known of (ADDRESSES as never)[person] as never[]) {
      if (!WANT.test(pathOf(known))) continue;
      const address = await resolve(page, known);
      await page.goto(address);
      const png = await page.screenshot({ fullPage: true, clip: undefined });
      const over = await page.evaluate("document.documentElement.scrollWidth > innerWidth + 1");
      shots.push(`<div style="font:16px sans-serif;background:#fff"><b>${address}${over ? " OVERFLOW" : ""}</b><div style="max-height:${width < 500 ? 1500 : 900}px;overflow:hidden"><img style="width:100%" src="data:image/png;base64,${png.toString("base64")}"></div></div>`);
      if (shots.length === (width < 500 ? 6 : 6)) await flush();
    }
    await flush();
  });
}
