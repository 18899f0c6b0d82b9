import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const SIZES = { laptop: { width: 1366, height: 768 }, phone: { width: 375, height: 812 } };
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The page as it stands breaks no rule of WCAG 2.2 AA that a program can check, and never scrolls sideways, on a laptop and on a phone. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  for (const [device, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    // "Legacy" leaves out what only pages with frames of others need, and takes a third less time.
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
    expect.soft(found, `${pathname} on a ${device}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(overflow, `${pathname} scrolls sideways on a ${device}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(SIZES.laptop);
}
