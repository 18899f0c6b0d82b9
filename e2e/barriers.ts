import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { expect, type Page } from "@playwright/test";

const SIZES = { laptop: { width: 1366, height: 768 }, phone: { width: 375, height: 812 } };
export type Device = keyof typeof SIZES;
const BOTH: readonly Device[] = ["laptop", "phone"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const AXE = readFileSync(createRequire(resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };

/**
 * The page as it stands breaks no rule of WCAG 2.2 AA that a program can check, on these devices, and never scrolls sideways on a
 * laptop or a phone. The program is put into the page once and tells violations only: that takes half the time of the usual wrapper.
 */
export async function expectNoBarrier(page: Page, devices: readonly Device[] = BOTH): Promise<void> {
  const { pathname } = new URL(page.url());
  await page.evaluate(AXE);
  for (const device of BOTH) {
    await page.setViewportSize(SIZES[device]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(overflow, `${pathname} scrolls sideways on a ${device}`).toBeLessThanOrEqual(0);
    if (!devices.includes(device)) continue;
    const found = await page.evaluate(async (values) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
    }, RULES);
    expect.soft(found, `${pathname} on a ${device}`).toEqual([]);
  }
  await page.setViewportSize(SIZES.laptop);
}
