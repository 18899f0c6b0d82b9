import type { Browser, Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { ask, decide, openAction } from "./journey";
import { answer, personAt, press, pressInVain, speak } from "./steps";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;

for (const locale of ["en", "fr"] as const) {
  const { concepts } = WORDS[locale];

  test(`one side holds the pen: sent, asked to be changed, accepted by both, opened again, accepted on behalf, in ${locale}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const ilir = await personAt(browser, "Ilir", { scripts: false });
    const marek = await personAt(browser, "Marek", { scripts: false });
    const action = await openAction(marek, await askAndDecide(ilir, marek));
    const [ours, theirs] = [`/actions/${action}/concept`, `/partner/actions/${action}/concept`];
    await Promise.all([speak(ilir, locale), speak(marek, locale)]);

    await marek.goto(ours);
    await answer(marek, { purpose: "One procedure.", approach: "Compare, then draft." });
    await press(marek, concepts.save);
    await twoWrite(browser, marek, ours, locale);
    await press(marek, concepts.moves.send);
    await marek.goto(ours);
    await expect(marek.locator('[name="purpose"]'), "sent: the facility's fields are closed").toHaveCount(0);

    await ilir.goto(theirs);
    await answer(ilir, { reason: "Name the ministries." });
    await press(ilir, concepts.moves.askChanges);
    await marek.goto(ours);
    await expect(marek.getByText("Name the ministries.")).toBeVisible();
    await press(marek, concepts.moves.unlock);
    await marek.goto(ours);
    await expect(marek.locator('[name="purpose"]')).toHaveValue("One procedure for all.");
    await answer(marek, { purpose: "One procedure of three ministries." });
    await press(marek, concepts.save);
    await marek.goto(ours);
    await press(marek, concepts.moves.send);

    await writtenTogether(ilir, marek, { theirs, ours, locale });
    await marek.goto(ours);
    await press(marek, concepts.acceptFacility);
    await ilir.goto(theirs);
    await press(ilir, concepts.partner.accept);
    await marek.goto(ours);
    await expect(marek.getByText(concepts.states.accepted_by_both).first()).toBeVisible();

    await press(marek, concepts.moves.unlock);
    await marek.goto(ours);
    await expect(marek.getByText(concepts.voided), "opening again voids both").toBeVisible();
    await press(marek, concepts.moves.send);
    await marek.goto(ours);
    await answer(marek, { onBehalfOf: "Ministry of the Interior, letter of 3 May" });
    await press(marek, concepts.acceptBehalf);
    await marek.goto(ours);
    await expect(marek.getByText(/letter of 3 May/).first(), "whoever accepts for another says so").toBeVisible();
    await expect(marek.getByText(/Marek/).first()).toBeVisible();
  });
}

/** Two of the facility write at once: nothing is lost, and the second chooses part by part which text is kept. Leaves the first at the saved text. */
async function twoWrite(browser: Browser, marek: Page, ours: string, locale: keyof typeof WORDS): Promise<void> {
  const { concepts } = WORDS[locale];
  const mira = await personAt(browser, "Mira", { scripts: false });
  await speak(mira, locale);
  await mira.goto(ours);
  await marek.goto(ours);
  await answer(marek, { purpose: "One procedure for all.", approach: "Draft first." });
  await press(marek, concepts.save);
  await answer(mira, { approach: "Compare, then draft with three ministries." });
  await pressInVain(mira, concepts.save);
  const kept = (part: string, whose: string) => mira.locator(`[name="keep.${part}"][value="${whose}"]`);
  await expect(kept("purpose", "theirs"), "what she did not touch is left as the other wrote it").toBeChecked();
  await expect(kept("approach", "mine")).not.toBeChecked();
  await pressInVain(mira, concepts.save);
  await expect(mira.getByRole("alert").getByText("Draft first."), "nothing is overwritten unseen").toBeVisible();
  await kept("approach", "mine").check();
  await press(mira, concepts.save);
  await marek.goto(ours);
  await expect(marek.locator('[name="purpose"]')).toHaveValue("One procedure for all.");
  await expect(marek.locator('[name="approach"]')).toHaveValue("Compare, then draft with three ministries.");
}

/** The authority comments on a paragraph and writes into the text; the facility settles the comment and reads what changed, on paper too. */
async function writtenTogether(ilir: Page, marek: Page, { theirs, ours, locale }: { theirs: string; ours: string; locale: keyof typeof WORDS }): Promise<void> {
  const { concepts } = WORDS[locale];
  await ilir.goto(theirs);
  await ilir.getByRole("link", { name: concepts.comments.one }).first().click();
  await answer(ilir, { text: "By when?" });
  await press(ilir, concepts.comments.send);
  await ilir.goto(`${theirs}/edit`);
  await answer(ilir, { risks: "The frame may be suspended." });
  await press(ilir, concepts.partner.editSave);
  await marek.goto(ours);
  await expect(marek.getByText("By when?")).toBeVisible();
  await press(marek, concepts.comments.resolve);
  await marek.goto(`${ours}/versions`);
  await expect(marek.locator("ins", { hasText: "The frame may be suspended." })).toBeVisible();
  const pdf = await marek.context().request.get((await marek.getByRole("link", { name: concepts.versions.asPdf }).getAttribute("href"))!);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

async function askAndDecide(ilir: Page, marek: Page): Promise<string> {
  const request = await ask(ilir, `Who holds the pen, ${crypto.randomUUID().slice(0, 8)}`);
  await decide(marek, request);
  return request;
}
