import { test } from "@playwright/test";
import { personAt, speak } from "./steps";
const pages: [string, string, string][] = JSON.parse(process.env.LOOK ?? "[]");
test("look", async ({ browser }) => {
  test.setTimeout(600_000);
  for (const [who, path, name] of pages) {
    const page = await personAt(browser, who as never, { scripts: true });
    if (name.endsWith("fr")) await speak(page, "fr");
    for (const [w, h] of [[1366, 768], [375, 812]] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.goto(path);
      await page.screenshot({ path: `/tmp/look-ind-${name}-${w}.png`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      console.log(name, w, await page.title(), wide ? "WIDE" : "");
    }
    await page.context().close();
  }
});
