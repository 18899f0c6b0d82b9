import type { Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { answer, linkMailedTo, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;
const MISSION = `/actions/${WORLD.looking}/missions/1`;
const MATCH = `/experts/match?action=${WORLD.looking}&activity=1`;

for (const locale of ["en", "fr"] as const) {
  const { deployments, experts, nominations, matching } = WORDS[locale];

  test(`a focal point names experts by a link; one declines with a reason, the other takes part, scripts off, in ${locale}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const mark = crypto.randomUUID().slice(0, 8);
    const [focal, first, second] = [`focal-${mark}@ministry.example`, `first-${mark}@labour.example`, `second-${mark}@labour.example`];
    const marek = await personAt(browser, "Marek", { scripts: false });
    await speak(marek, locale);
    await marek.goto("/experts/focal-points/new");
    await answer(marek, { fullName: `Rosa ${mark}`, institution: `Ministry ${mark}`, country: "POL", focalEmail: focal });
    await press(marek, nominations.save);
    await expect(marek.getByRole("row", { name: new RegExp(mark) })).toContainText(focal);

    await marek.goto(`${MISSION}/call`);
    await marek.getByLabel(new RegExp(`Rosa ${mark}`)).check();
    await pressInVain(marek, nominations.call);
    await answer(marek, { lastDay: "2099-01-08" });
    await marek.getByLabel(new RegExp(`Rosa ${mark}`)).check();
    await press(marek, nominations.call);

    const guest = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
    const call = await linkMailedTo(guest, focal);
    await speak(guest, locale);
    await guest.goto(call);
    const names = guest.locator("form").filter({ has: guest.getByRole("button", { name: nominations.byLink.send, exact: true }) });
    await names.locator("summary").first().click();
    await answer(names, { p1_fullName: `Anna ${mark}`, p1_category: "eu_civil_servant", p1_email: first, p1_language1: "ru", p1_languageLevel1: "C1", p1_topics: ["labour_migration"], p2_fullName: `Jan ${mark}`, p2_category: "eu_civil_servant", p2_email: second });
    await pressInVain(guest, nominations.byLink.send);
    await expect(names.locator('[name="p1_fullName"]'), "what was typed stays").toHaveValue(`Anna ${mark}`);
    await answer(names, { p1_isFree: "on", p2_isFree: "on" });
    await press(guest, nominations.byLink.send);
    await expect(guest.getByText(nominations.byLink.named)).toBeVisible();
    await guest.goto(call);
    await expect(guest.getByRole("button", { name: nominations.byLink.send, exact: true }), "the link is spent").toHaveCount(0);

    const row = (name: string) => marek.getByRole("row", { name: new RegExp(`^${name} ${mark}`) });
    for (const [name, address] of [["Anna", first], ["Jan", second]] as const) {
      await marek.goto(MISSION);
      await expect(row(name)).toContainText(deployments.states.nominated);
      await row(name).getByRole("link", { name: new RegExp(deployments.ask) }).click();
      await expect(marek.locator('[name="email"]')).toHaveValue(address);
      await press(marek, deployments.askSend);
    }

    await guest.goto(await linkMailedTo(guest, first));
    const no = guest.locator("form").filter({ has: guest.getByRole("button", { name: deployments.byLink.decline, exact: true }) });
    await answer(no, { other: "Somebody of the same unit" });
    await pressInVain(guest, deployments.byLink.decline);
    await expect(no.locator('[name="other"]')).toHaveValue("Somebody of the same unit");
    await answer(no, { reason: "On leave in February." });
    await press(guest, deployments.byLink.decline);
    await expect(guest.getByText(deployments.byLink.declined, { exact: true })).toBeVisible();

    await guest.goto(await linkMailedTo(guest, second));
    await expect(guest.getByText(`Anna ${mark}`), "an expert sees nobody else").toHaveCount(0);
    await press(guest, deployments.byLink.accept);
    await expect(guest.getByText(deployments.byLink.accepted, { exact: true })).toBeVisible();

    await marek.goto(MISSION);
    await expect(row("Anna")).toContainText("On leave in February.");
    await expect(row("Jan")).toContainText(deployments.states.accepted);
    await row("Anna").getByRole("link", { name: deployments.another }).click();
    await expect(marek.getByRole("heading", { level: 1, name: matching.title })).toBeVisible();
  });

  test(`who fits says why, who does not says why not, and a pair fills the grid, in ${locale}`, async ({ browser }) => {
    const marek = await personAt(browser, "Marek");
    await speak(marek, locale);
    await marek.goto(`${MATCH}&level=Z9`);
    await expect(marek.getByText(matching.ignored.replace("{names}", matching.fields.level)), "an invalid choice is named and left out").toBeVisible();
    await marek.goto(MATCH);
    await expect(fits(marek)).toContainText("Tamar");
    await expect(marek.locator("#out")).toContainText("Marta");
    await expect(marek.locator("#out")).toContainText("2027");
    await fits(marek).getByRole("row", { name: /Ioana/ }).getByRole("link", { name: matching.addName.replace("{name}", "Ioana (demonstration)") }).click();
    await expect(marek.locator("#team").getByRole("columnheader", { name: /Ioana/ })).toBeVisible();
    await marek.reload();
    await expect(marek.locator("#team").getByRole("columnheader", { name: /Ioana/ }), "the address remembers the team").toBeVisible();
  });

  test(`facets of the roster combine, stay on reload, and are cleared without the words, in ${locale}`, async ({ browser }) => {
    const marek = await personAt(browser, "Marek");
    await speak(marek, locale);
    await marek.goto("/experts?q=demonstration&language=ru&topic=labour_migration&sector=public&category=wizard");
    await expect(marek.getByText(experts.ignored.replace("{names}", experts.labels.category))).toBeVisible();
    const names = () => marek.getByRole("table").getByRole("link").allTextContents();
    expect(await names()).toContain("Tamar (demonstration)");
    expect(await names()).not.toContain("Dmitri (demonstration)");
    await marek.reload();
    expect(await names()).toContain("Tamar (demonstration)");
    await marek.getByRole("link", { name: experts.clear }).click();
    await expect(marek).toHaveURL(/\/experts\?q=demonstration$/);
    expect(await names()).toContain("Dmitri (demonstration)");
  });
}

const fits = (page: Page) => page.locator("#fits");
