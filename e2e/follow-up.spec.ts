import type { Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { expectNoBarrier } from "./barriers";
import { onDatabase } from "./database";
import { answer, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const FOLLOW_UP = `/actions/${WORLD.belarus}/followup`;
const MONTHS = 48;

test("an authority is asked, answers on a telephone by its personal link in two clicks, and everybody entitled reads it, scripts off", async ({ browser }) => {
  test.setTimeout(120_000);
  const { checkIns, updateAsks, portfolio } = en;
  await onDatabase((sql) => sql`insert into check_ins (action_id, months, due_on) select id, ${MONTHS}, '2022-06-05' from actions where reference = ${WORLD.belarus} on conflict do nothing`);
  const [marek, seer] = [await personAt(browser, "Marek", { scripts: false }), await personAt(browser, "Marek")];
  for (const page of [marek, seer]) await speak(page, "en");
  await marek.goto(`${FOLLOW_UP}/check-ins/${MONTHS}`);
  await press(marek, checkIns.moves.ask);
  await marek.goto(`${FOLLOW_UP}/check-ins/${MONTHS}`);
  await expect(marek.getByRole("region", { name: checkIns.askedTitle }).getByRole("row")).not.toHaveCount(1);
  await seer.goto(`${FOLLOW_UP}/check-ins/${MONTHS}`);
  await expectNoBarrier(seer);

  const guest = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
  await speak(guest, "en");
  const [link, other] = [await linkOf(guest, "ilir@example.org"), await linkOf(guest, "elena@example.org")];
  await seer.goto(link);
  await expectNoBarrier(seer);
  await guest.goto(link);
  await expect(guest.locator("script")).toHaveCount(0);
  const send = guest.getByRole("button", { name: updateAsks.send }).first();
  await Promise.all([guest.waitForResponse((response) => response.request().method() === "POST"), send.click()]);
  await expect(guest.getByRole("alert").first()).toBeVisible();
  await guest.getByLabel(checkIns.strategyUses.used_in_part).check();
  await Promise.all([guest.waitForURL(/thanks/), send.click()]);
  await guest.goto(other);
  await expect(guest.getByText(/answered on/).first()).toBeVisible();
  await expect(guest.locator('[name="strategyUse"]')).toHaveCount(0);
  await guest.goto(`${link}x`);
  await expect(guest.locator("form")).toHaveCount(0);

  await marek.goto(FOLLOW_UP);
  const row = marek.getByRole("row", { name: new RegExp(`^${MONTHS} months`) });
  await expect(row).toContainText(checkIns.strategyUses.used_in_part);
  const dana = await personAt(browser, "Dana", { scripts: false });
  await speak(dana, "en");
  await dana.goto(`/delegation/actions/${WORLD.belarus}`);
  await expect(dana.getByRole("listitem").filter({ hasText: `${MONTHS} months` })).toContainText(checkIns.strategyUses.used_in_part);

  await marek.goto("/portfolio");
  await marek.getByRole("region", { name: portfolio.checkIns.title }).getByRole("row", { name: new RegExp(`^${MONTHS} months`) }).getByRole("link", { name: "1" }).first().click();
  await expect(marek.locator("#rows").getByRole("link", { name: WORLD.belarus })).toBeVisible();
});

test("an authority sees what is still open before it asks anew, and tells of a sign of uptake with its proof, in French, scripts off", async ({ browser }) => {
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  await speak(ilir, "fr");
  await ilir.goto("/partner/requests/new");
  await expect(ilir.getByRole("heading", { name: fr.overlap.open.before })).toBeVisible();
  await expect(ilir.getByRole("link", { name: fr.overlap.open.read })).toBeVisible();
  await ilir.goto(`/partner/actions/${WORLD.belarus}/signals/new`);
  const told = `Un accord est signé ${crypto.randomUUID().slice(0, 8)}`;
  await answer(ilir, { kind: "agreement", textFr: told, contributionOf: "OIM" });
  await pressInVain(ilir, fr.checkIns.partner.signalSubmit);
  await expect(ilir.getByText(fr.problems.fields.evidence).first()).toBeVisible();
  await answer(ilir, { evidenceTitle: "Journal officiel" });
  await press(ilir, fr.checkIns.partner.signalSubmit);
  const marek = await personAt(browser, "Marek", { scripts: false });
  await marek.goto(FOLLOW_UP);
  await expect(marek.getByRole("row").filter({ hasText: told })).toContainText("Journal officiel");
});

/** The personal link in the newest mail to this address about the check-in of this test, in whichever language that person reads just now. */
async function linkOf(page: Page, address: string): Promise<string> {
  const mail = page.locator("article", { hasText: address }).filter({ hasText: new RegExp(`(Months since the presentation:|Mois depuis la présentation\\s:) ${MONTHS}`) }).first();
  await expect(async () => {
    await page.goto("/sent-mail");
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return (await mail.locator('a[href*="/answer/"]').first().getAttribute("href"))!;
}
