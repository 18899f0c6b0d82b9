import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { personAt, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;

for (const locale of ["en", "fr"] as const) {
  const { actions, delegation, indicators, meetings } = WORDS[locale];

  test(`the delegation reads the Belarus Action as one story: figures of the context, group, experts, missions, results, in ${locale}`, async ({ browser }) => {
    const dana = await personAt(browser, "Dana", { scripts: false });
    await speak(dana, locale);
    await dana.goto(`/delegation/actions/${WORLD.belarus}`);
    const heading = (name: string) => dana.getByRole("heading", { level: 2, name, exact: true });
    for (const name of [actions.overview.figures, meetings.delegation.title, delegation.experts.title, delegation.plan, indicators.storyTitle]) await expect(heading(name), name).toBeVisible();
    await expect(dana.getByText(locale === "en" ? "15.7%" : "15,7\u00a0%").or(dana.getByText("15,7 %")).first()).toBeVisible();
    const experts = dana.getByRole("table", { name: delegation.experts.title }).getByRole("row");
    await expect(experts, "two experts under one head").toHaveCount(3);
    await expect(experts.nth(1)).toContainText("10");
    const days = dana.locator("details", { hasText: indicators.counted.expert_days });
    await days.locator("summary").click();
    await expect(days.getByRole("table").getByRole("row"), "the figure opens two missions of two experts").toHaveCount(5);
    await expect(dana.locator("main form"), "nothing to press").toHaveCount(0);
    await expect(dana.locator('main a[href^="/actions/"]'), "no way into the staff's pages").toHaveCount(0);
  });
}

test("the work plan is a PDF on its side", async ({ browser }) => {
  const marek = await personAt(browser, "Marek", { scripts: false });
  const paper = await marek.context().request.get(`/api/print/plan?reference=${WORLD.belarus}`, { timeout: 45_000 });
  expect(paper.status()).toBe(200);
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec((await paper.body()).toString("latin1"))!.map(Number);
  expect(Math.abs(width! - 841.9), "the long side of A4, in points").toBeLessThan(2);
  expect(Math.abs(height! - 595.3)).toBeLessThan(2);
});
