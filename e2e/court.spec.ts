import { expect, test, type Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { ask, decide, openAction } from "./journey";
import { answer, personAt, press, speak } from "./steps";

const WORDS = { en, fr } as const;

for (const locale of ["en", "fr"] as const) {
  const { concepts } = WORDS[locale];

  test(`one side holds the pen: sent, asked to be changed, accepted by both, opened again, accepted on behalf, in ${locale}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const ilir = await personAt(browser, "Ilir", { scripts: false });
    const marek = await personAt(browser, "Marek", { scripts: false });
    const action = await openAction(marek, await askAndDecide(ilir, marek));
    const [ours, theirs] = [`/actions/${action}/concept`, `/partner/actions/${action}/concept`];
    await Promise.all([speak(ilir, locale), speak(marek, locale)]);

    await marek.goto(ours);
    await answer(marek, { purpose: "One procedure.", approach: "Compare, then draft." });
    await press(marek, concepts.save);
    await marek.goto(ours);
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
    await expect(marek.locator('[name="purpose"]')).toHaveValue("One procedure.");
    await answer(marek, { purpose: "One procedure of three ministries." });
    await press(marek, concepts.save);
    await marek.goto(ours);
    await press(marek, concepts.moves.send);

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

async function askAndDecide(ilir: Page, marek: Page): Promise<string> {
  const request = await ask(ilir, `Who holds the pen, ${crypto.randomUUID().slice(0, 8)}`);
  await decide(marek, request);
  return request;
}
