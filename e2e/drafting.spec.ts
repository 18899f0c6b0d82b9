import type { Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { expectNoBarrier } from "./barriers";
import { answer, linkMailedTo, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const group = `/actions/${WORLD.belarus}/group`;
const TEXT = "Migrant workers are protected.\n\nTheir families are covered.";

test("a group agrees on a text: asked by a personal link without scripts, objected to, changed, ruled on and agreed", async ({ browser }) => {
  test.setTimeout(300_000);
  const { drafting } = en;
  const [mira, ilir] = [await personAt(browser, "Mira", { scripts: false }), await personAt(browser, "Ilir", { scripts: false })];
  const anna = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const page of [mira, ilir]) await speak(page, "en");
  const address = `anna-${crypto.randomUUID().slice(0, 8)}@union.example`;
  await mira.goto(`${group}/members/new`);
  await answer(mira, { newOrganisation: "Federation of trade unions", newOrganisationKind: "civil_society", personName: "Anna", email: address, role: "member" });
  await press(mira, en.groups.add);
  const text = await lay(mira);

  await answer(mira, { dueOn: "2099-01-31" });
  await press(mira, drafting.moves.ask);
  await expect(mira.getByText(drafting.states.open).first()).toBeVisible();

  const link = await linkMailedTo(anna, address);
  await anna.goto(link);
  await answer(anna, { position_1: "agree", position_2: "object" });
  await pressInVain(anna, drafting.save);
  await answer(anna, { reason_2: "Say from when." });
  await press(anna, drafting.save);
  await expect(anna.getByText(drafting.thanks)).toBeVisible();
  await expect(anna.locator('[name="reason_2"]')).toHaveValue("Say from when.");
  const looking = await personAt(browser, "Marek");
  await looking.goto(link);
  await expectNoBarrier(looking);

  await ilir.goto("/partner");
  const place = text.replace("/actions/", "/partner/actions/").replace("/group/", "/");
  await ilir.locator(`a[href="${place}"]`).first().click();
  await answer(ilir, { position_1: "agree", position_2: "agree" });
  await press(ilir, drafting.save);

  await mira.goto(text);
  await expect(mira.getByText(drafting.positions.object).first()).toBeVisible();
  await mira.locator('a[href*="/answers/"]').last().click();
  await answer(mira, { proof: "Letter of 3 May", position_1: "reserve", reason_1: "The budget." });
  await looking.goto(mira.url());
  await expectNoBarrier(looking);
  await press(mira, drafting.recordSave);
  await mira.goto(text);
  await press(mira, drafting.moves.endRound);
  await mira.goto(`${text}/paragraphs/2`);
  await answer(mira, { body: "Their families are covered from 2020.", note: "The unions ask from when." });
  await press(mira, drafting.changeSave);
  await mira.goto(text);
  await answer(mira, { dueOn: "2099-02-28" });
  await press(mira, drafting.moves.ask);

  let newer = link;
  await expect(async () => expect((newer = await linkMailedTo(anna, address)), "the worker has sent the new round's link").not.toBe(link)).toPass({ timeout: 20_000 });
  expect((await anna.goto(link))!.status(), "the earlier link opens nothing").toBe(410);
  await anna.goto(newer);
  await expect(anna.getByText("from 2020").first()).toBeVisible();
  await expect(anna.locator('[name="position_1"][value="agree"]'), "what was said of unchanged words stands").toBeChecked();
  await answer(anna, { position_2: "agree" });
  await press(anna, drafting.save);

  await mira.goto(text);
  await press(mira, drafting.moves.endRound);
  await ilir.goto(place);
  for (const paragraph of [0, 1]) {
    const form = ilir.locator("form", { has: ilir.locator('[name="ruling"]') }).nth(paragraph);
    await form.locator('[name="ruling"][value="adopted"]').check();
    const taken = ilir.waitForResponse((response) => response.request().method() === "POST");
    await form.getByRole("button").click();
    await taken;
    await ilir.goto(place);
  }
  await mira.goto(text);
  await press(mira, drafting.moves.agree);
  await expect(mira.getByText(drafting.states.agreed).first()).toBeVisible();
  await anna.goto(newer);
  await expect(anna.getByText(drafting.byLink.closed)).toBeVisible();
  await expect(anna.getByRole("button", { name: drafting.save })).toHaveCount(0);
  const pdf = await mira.context().request.get(`/api/print/text?reference=${WORLD.belarus}&number=${text.split("/").at(-1)}`);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("the drafting room speaks French, and the delegation reads the agreed text without who said what", async ({ browser }) => {
  const { drafting } = fr;
  const [mira, ilir, dana] = [await personAt(browser, "Mira", { scripts: false }), await personAt(browser, "Ilir", { scripts: false }), await personAt(browser, "Dana", { scripts: false })];
  for (const page of [mira, ilir, dana]) await speak(page, "fr");
  await mira.goto(`${group}/texts/1`);
  await expect(mira.getByText(drafting.rulings.adopted).first()).toBeVisible();
  await mira.goto(`${group}/texts/1/paragraphs/2`);
  await expect(mira.getByText(drafting.positions.object).first(), "a void position stays on record").toBeVisible();
  await ilir.goto(`/partner/actions/${WORLD.belarus}/texts/1`);
  await expect(ilir.getByText(drafting.publicStates.agreed).first()).toBeVisible();
  await dana.goto(`/delegation/actions/${WORLD.belarus}`);
  await dana.locator(`a[href="/print/actions/${WORLD.belarus}/texts/1"]`).click();
  await expect(dana.getByText(drafting.rulings.adopted).first()).toBeVisible();
  await expect(dana.getByText(drafting.positions.agree)).toHaveCount(0);
});

/** Lays the text before the group. Returns its page. */
async function lay(mira: Page): Promise<string> {
  await mira.goto(`${group}/texts/new`);
  await answer(mira, { title: `Common position ${crypto.randomUUID().slice(0, 8)}`, language: "en", body: TEXT });
  await press(mira, en.drafting.startSave);
  await expect(mira).toHaveURL(/\/group\/texts\/\d+/);
  return new URL(mira.url()).pathname;
}
