import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ADDRESSES } from "./addresses";
import { enter } from "./steps";

const WIDTHS = { laptop: { width: 1366, height: 768 }, phone: { width: 375, height: 812 } };

for (const [person, addresses] of Object.entries(ADDRESSES)) {
  for (const locale of ["en", "fr"] as const) {
    test(`${person} meets no barrier on any page in ${locale}, on a laptop and on a phone`, async ({ page, context, baseURL }) => {
      test.setTimeout(300_000);
      if (person !== "nobody") await enter(page, person);
      await context.addCookies([{ name: "suivi-language", value: locale, url: baseURL! }]);
      for (const address of addresses) {
        const response = await page.goto(address);
        expect.soft(response?.status(), `${address} answers`).toBe(200);
        await expect.soft(page.locator("html")).toHaveAttribute("lang", locale);
        for (const [device, size] of Object.entries(WIDTHS)) {
          await page.setViewportSize(size);
          const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
          expect.soft(found, `${address} on a ${device} in ${locale}`).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect.soft(overflow, `${address} scrolls sideways on a ${device}`).toBeLessThanOrEqual(0);
        }
      }
    });
  }
}
