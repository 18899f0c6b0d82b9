import type { Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { ask } from "./journey";
import { answer, personAt, press, pressInVain, speak } from "./steps";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;

for (const locale of ["en", "fr"] as const) {
  const { opinions, requests, clock } = WORDS[locale];

  test(`a service answers by the link in its mail, without an account and without scripts, and the committee's turn begins, in ${locale}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const [ilir, marek] = [await personAt(browser, "Ilir", { scripts: false }), await personAt(browser, "Marek", { scripts: false })];
    const reference = await ask(ilir, `Recognition of skills, asked in ${locale}`);
    await speak(marek, locale);
    await marek.goto(`/requests/${reference}/consult`);
    await press(marek, requests.consult.submit);

    const service = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
    const link = await linkInMail(service, reference);
    await speak(service, locale);
    await service.goto(link);
    await expect(service.getByRole("heading", { level: 1 })).toContainText(opinions.byLink.title.replace("{service}", "").trim());
    await answer(service, { answer: "unfavourable" });
    await pressInVain(service, opinions.byLink.submit);
    await expect(service.locator('[value="unfavourable"]'), "what was chosen stays").toBeChecked();
    await answer(service, { remarks: "The ministry asked another programme for the same.", name: "A. Officer", function: "Desk officer" });
    await press(service, opinions.byLink.submit);
    await expect(service.getByText("A. Officer, Desk officer")).toBeVisible();
    await expect(service.getByRole("button", { name: opinions.byLink.submit }), "one answer").toHaveCount(0);

    await marek.goto(`/requests/${reference}`);
    await expect(marek.getByText("The ministry asked another programme for the same.").first()).toBeVisible();
    await expect(marek.getByRole("table", { name: clock.title }).getByRole("row", { name: new RegExp(clock.sides.committee) }).first()).toBeVisible();
    await marek.goto("/requests/times");
    await expect(marek.getByRole("row", { name: new RegExp(reference) })).toContainText("0");
  });
}

/** The address in the mail that asks about this request, once the worker has written it. */
async function linkInMail(page: Page, reference: string): Promise<string> {
  const link = page.locator("article", { hasText: reference }).locator('a[href^="/answer/"]').first();
  await expect(async () => {
    await page.goto("/sent-mail");
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 120_000, intervals: [2_000] });
  return (await link.getAttribute("href"))!;
}
