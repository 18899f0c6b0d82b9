import type { Locator, Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import type { Locale } from "../messages/locale";
import { ask } from "./journey";
import { answer, optionLike, personAt, press, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;
// One name for each language: each test finds its own request first among those of the same authority.
const TITLES = { en: "Apprenticeships for returning carpenters", fr: "Contracts of seasonal harvesters abroad" } as const;
const MINISTRY = /Ministry of Internal Affairs \(Belarus\)/;

for (const locale of ["en", "fr"] as const) {
  const { overlap, actions, events, requests } = WORDS[locale];

  test.describe(`what is there already, in ${locale}`, () => {
    test("a new request from Belarus shows the Action of Belarus with its reasons, and the same request by another door is merged into it", async ({ browser }) => {
      const ilir = await personAt(browser, "Ilir", { scripts: false });
      const byPortal = await ask(ilir, TITLES[locale]);

      const marek = await personAt(browser, "Marek", { scripts: false });
      await marek.goto(`/requests/${byPortal}`);
      await speak(marek, locale);
      await marek.reload();
      const action = lineOf(marek, `/actions/${WORLD.belarus}`);
      await expect(action).toContainText(overlap.reasons.authority);
      await expect(action).toContainText(areaReason(overlap.reasons.area, actions.areas.labour_migration, locale));

      const recorded = await record(marek, TITLES[locale], locale);
      await marek.goto(`/requests/${recorded}`);
      const same = lineOf(marek, `/requests/${byPortal}`);
      await expect(same).toContainText(overlap.reasons.words);
      await same.getByRole("link", { name: new RegExp(`${recorded}.*${byPortal}`) }).click();
      await expect(marek.getByRole("heading", { name: overlap.mergePage.title })).toBeVisible();
      await answer(marek, { reason: "The delegation passed on the same letter." });
      await press(marek, overlap.mergePage.submit.replace("{into}", byPortal));

      await expect(marek).toHaveURL(new RegExp(`/requests/${byPortal}\\?done`));
      await expect(marek.locator("li", { hasText: events.request.joined }).first()).toContainText(recorded);
      await marek.goto(`/requests/${recorded}`);
      await expect(marek.locator("li", { hasText: events.request.merged }).first()).toContainText(byPortal);
      await expect(marek.getByText(overlap.mergedInto.replace("{reference}", byPortal))).toBeVisible();

      await ilir.goto(`/partner/requests/${recorded}`);
      await speak(ilir, locale);
      await ilir.reload();
      await expect(ilir.getByText(requests.publicStates.merged).first()).toBeVisible();
      await ilir.getByRole("link", { name: requests.status.goToMerged.replace("{reference}", byPortal) }).click();
      await expect(ilir).toHaveURL(new RegExp(`/partner/requests/${byPortal}$`));
      await expect(ilir.getByText(overlap.joinedFrom.replace("{reference}", recorded))).toBeVisible();
    });

    test("the inbox is narrowed by who holds a request; what the address says that does not exist is left out", async ({ browser }) => {
      const marek = await personAt(browser, "Marek", { scripts: false });
      await marek.goto("/requests?state=in_consultation&court=nobody");
      await speak(marek, locale);
      await marek.reload();
      await expect(marek.getByText(requests.inbox.unknownFilter)).toBeVisible();
      const holders = marek.getByRole("navigation", { name: requests.inbox.heldBy });
      await holders.getByRole("link").nth(1).click();
      await expect(marek).toHaveURL(/state=in_consultation&court=\w+/);
      await expect(marek.getByText(requests.inbox.unknownFilter)).toHaveCount(0);
      await marek.getByRole("link", { name: requests.inbox.holder, exact: true }).click();
      await expect(marek).toHaveURL(/sort=holder/);
      await expect(marek.getByRole("columnheader", { name: requests.inbox.holder })).toHaveAttribute("aria-sort", "ascending");
    });
  });
}

const lineOf = (page: Page, address: string): Locator => page.locator("#overlap li").filter({ has: page.locator(`a[href="${address}"]`) });

const areaReason = (text: string, area: string, locale: Locale) => text.replace("{area}", area.charAt(0).toLocaleLowerCase(locale) + area.slice(1));

/** The same request as the delegation passed it on, typed in by the facility. */
async function record(marek: Page, title: string, locale: Locale): Promise<string> {
  await marek.goto("/requests/record");
  await speak(marek, "en");
  await marek.reload();
  await answer(marek, {
    channel: "eu_delegation", requestedOn: "2026-01-05", authorityId: await optionLike(marek, "authorityId", MINISTRY), title, language: "en",
    need: "Skills learnt abroad are not recognised.", thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration"], signatoryName: "A deputy minister", signatoryRank: "Deputy minister",
  });
  await press(marek, en.requests.record.save);
  await expect(marek).toHaveURL(/\/requests\/R-\d{4}-\d{4}/);
  await speak(marek, locale);
  return /R-\d{4}-\d{4}/.exec(marek.url())![0];
}
