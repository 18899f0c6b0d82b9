import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { answer, linkMailedTo, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

test("an output is written in two languages, commented by a link, given back section by section, sent again, validated and published, scripts off", async ({ browser }) => {
  test.setTimeout(180_000);
  const { outputs, reviews, texts, visibility } = en;
  const mark = crypto.randomUUID().slice(0, 8);
  const marek = await personAt(browser, "Marek", { scripts: false });
  const [elena, ilir] = [await personAt(browser, "Elena", { scripts: false }), await personAt(browser, "Ilir", { scripts: false })];

  await marek.goto(`/actions/${WORLD.belarus}/outputs/new`);
  await answer(marek, { type: "guidelines", titleEn: `Guidelines ${mark}` });
  await press(marek, outputs.register);
  await marek.goto(`/actions/${WORLD.belarus}/outputs`);
  const href = (await marek.getByRole("link", { name: new RegExp(mark) }).getAttribute("href"))!;
  const partner = `/partner${href}`;

  await test.step("the original is written, then translated beside it; what a machine made says so", async () => {
    await marek.goto(`${href}/sections/new`);
    await answer(marek, { language: "en", heading: "Whom they serve", body: "Offices that attend to migrants." });
    await press(marek, outputs.sections.save);
    await marek.getByLabel(texts.translateInto).selectOption("fr");
    await marek.getByRole("button", { name: texts.translate, exact: true }).click();
    await answer(marek, { origin: "machine_translation", heading: "À qui elles servent", body: "Les bureaux." });
    await press(marek, outputs.sections.save);
    await marek.locator("summary", { hasText: "French" }).click();
    await expect(marek.locator('main [lang="fr"]').first()).toHaveText("À qui elles servent");
    await expect(marek.getByText("not checked")).toBeVisible();
    await marek.locator("form").filter({ has: marek.getByRole("button", { name: texts.check, exact: true }) }).first().getByRole("button").click();
    await expect(marek.getByText(/checked by Marek/)).toHaveCount(1);
  });

  await test.step("an expert without an account comments on the section", async () => {
    const reader = `reader-${mark}@experts.example`;
    await marek.goto(`${href}/ask`);
    await answer(marek, { name: `Reader ${mark}`, email: "no address" });
    await pressInVain(marek, reviews.comments.askSend);
    await answer(marek, { email: reader });
    await press(marek, reviews.comments.askSend);
    const guest = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
    await guest.goto(await linkMailedTo(guest, reader));
    await guest.locator("summary", { hasText: reviews.comments.byLink.onSection }).click();
    const form = guest.locator("form").filter({ has: guest.locator('input[name="sectionId"]') });
    await form.locator("textarea").fill("Name the offices.");
    await form.getByRole("button").click();
    await expect(guest.getByText("Name the offices.")).toBeVisible();
    await marek.goto(`${href}/text`);
    await expect(marek.getByText("Name the offices.")).toBeVisible();
  });

  await test.step("the authority asks for changes in words, and gives the output back", async () => {
    await marek.goto(href);
    await press(marek, outputs.moves.sendForReview);
    await elena.goto(`${partner}/sections/1`);
    await pressInVain(elena, reviews.views.save);
    await answer(elena, { view: "changes" });
    await pressInVain(elena, reviews.views.save);
    await answer(elena, { note: "Say what a family can expect." });
    await press(elena, reviews.views.save);
    await expect(elena.getByText(reviews.views.yours.changes).first()).toBeVisible();
    await ilir.goto(partner);
    await expect(ilir.getByRole("button", { name: outputs.moves.validate, exact: true })).toHaveCount(0);
    await answer(ilir, { reason: "One section needs more." });
    await press(ilir, outputs.moves.giveBack);
  });

  await test.step("it is not sent again before it is changed and somebody says what was changed", async () => {
    await marek.goto(href);
    await pressInVain(marek, outputs.moves.sendForReview);
    await marek.goto(`${href}/text`);
    await marek.getByRole("link", { name: "Edit in English" }).click();
    await answer(marek, { body: "Offices that attend to migrants and their families." });
    await press(marek, outputs.sections.save);
    await expect(marek.getByText("made from an earlier version of the original")).toHaveCount(1);
    await marek.goto(href);
    await pressInVain(marek, outputs.moves.sendForReview);
    await answer(marek, { answer: "Families are named." });
    await press(marek, outputs.moves.sendForReview);
    await elena.goto(`/print${href}/differences?to=2`);
    await expect(elena.locator("ins")).toContainText("and their families");
    await elena.goto(`${partner}/sections/1`);
    await answer(elena, { view: "agree" });
    await press(elena, reviews.views.save);
  });

  await test.step("a signatory validates a language; publishing waits for the check of visibility", async () => {
    await ilir.goto(partner);
    await answer(ilir, { language: "en" });
    await press(ilir, outputs.moves.validate);
    await marek.goto(`${href}/publish`);
    await pressInVain(marek, outputs.moves.publish);
    await marek.goto(`${href}/visibility`);
    await answer(marek, { hasEmblem: "on" });
    await pressInVain(marek, visibility.save);
    await answer(marek, { hasStatement: "on", hasDisclaimer: "on" });
    await press(marek, visibility.save);
    await marek.goto(`${href}/publish`);
    await press(marek, outputs.moves.publish);
    await expect(marek.getByText(outputs.states.published, { exact: true }).first()).toBeVisible();
  });
});

test("an authority reads a section in French: the original first, its own answer, what changed, scripts off", async ({ browser }) => {
  const { reviews, texts } = fr;
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  await speak(ilir, "fr");
  await ilir.goto(`/partner/actions/${WORLD.belarus}/outputs/3`);
  await expect(ilir.locator(`main a[href^="/print/actions/${WORLD.belarus}/outputs/3"]`).first()).toBeVisible();
  await ilir.goto(`/partner/actions/${WORLD.belarus}/outputs/3/sections/2`);
  await expect(ilir.locator("main [lang]").first()).toHaveAttribute("lang", "en");
  await expect(ilir.getByText(texts.origins.human_translation)).toBeVisible();
  await expect(ilir.getByText(reviews.views.changed)).toBeVisible();
  await ilir.goto(`/print/actions/${WORLD.belarus}/outputs/3/differences?to=2`);
  await expect(ilir.locator('p[lang="fr"] ins')).toContainText("ni ceux qui restent au pays");
});
