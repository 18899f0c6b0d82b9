import { personAt, press } from "./steps";
import { WORLD } from "./world";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { expect, test } from "./test";

const TEXTS = { en, fr } as const;

for (const language of ["en", "fr"] as const) {
  const { calendar } = TEXTS[language];

  test(`the calendar shows a month and what has no day beside it, by the choice in its address (${language})`, async ({ browser }) => {
    const mira = await personAt(browser, "Mira", { scripts: false });
    await mira.goto(`/language?to=${language}`);
    await mira.goto("/calendar?month=2018-06&layer=presentation");
    const fifth = mira.getByRole("table").getByRole("link").first();
    await expect(fifth).toHaveAttribute("href", `/actions/${WORLD.belarus}/report`);
    await mira.goto(`/calendar?month=2017-11&action=${WORLD.belarus}&layer=meeting`);
    await expect(mira.locator(`a[href^="/actions/${WORLD.belarus}/group/meetings/"]`).first()).toBeVisible();
    await mira.setViewportSize({ width: 375, height: 812 });
    await expect(mira.getByRole("table")).toBeHidden();
  });

  test(`a private address opens a calendar until it is taken back (${language})`, async ({ browser, playwright, baseURL }) => {
    for (const [name, path] of [["Mira", "/calendar/feeds"], ["Elena", "/partner/calendar"]] as const) {
      const page = await personAt(browser, name, { scripts: false });
      await page.goto(`/language?to=${language}`);
      await page.goto(path);
      await page.locator('[name="scope"][value="action"]').check();
      await page.locator('[name="actionReference"]').fill(WORLD.belarus);
      await press(page, calendar.feeds.make);
      const address = new URL(await page.locator("input[readonly][dir=ltr]").first().inputValue()).pathname;
      const stranger = await playwright.request.newContext({ baseURL });
      const read = await stranger.get(address);
      expect([read.status(), read.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
      expect(await read.text()).toContain("BEGIN:VCALENDAR");
      await page.locator("li", { has: page.locator("input[readonly]") }).first().getByRole("button").click();
      await expect(page.getByRole("status").or(page.getByText(TEXTS[language].events.calendar_feed.revoked)).first()).toBeVisible();
      expect((await stranger.get(address)).status()).toBe(404);
      await stranger.dispose();
    }
  });
}
