import type { Page } from "@playwright/test";
import { tinyPdf } from "../db/seed/tiny-pdf";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { answer, linkMailedTo, optionLike, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const LEDGER = `/actions/${WORLD.looking}/recommendations`;
const LETTER = { file: "answer.pdf", bytes: Buffer.from(tinyPdf({ title: "Answer", paragraphs: ["We accept."], language: "en" })) };

test("advice is answered by letter, asked about, reported by a personal link, checked by a second person, merged and split with its origins, scripts off", async ({ browser }) => {
  test.setTimeout(180_000);
  const { ledger, recommendations, updateAsks, problems } = en;
  const mark = crypto.randomUUID().slice(0, 8);
  const address = `lead-${mark}@ministry.example`;
  const marek = await personAt(browser, "Marek", { scripts: false });
  const first = await propose(marek, `Count departures ${mark}`, { mark, address });
  const second = await propose(marek, `Publish the count ${mark}`, { mark, address });
  for (const number of [first, second]) {
    await marek.goto(`${LEDGER}/${number}/answer?answer=accept`);
    await answer(marek, { signatoryName: "A deputy minister", answeredOn: "2026-11-02" });
    await pressInVain(marek, ledger.answerSubmit);
    await answer(marek, { letter: LETTER });
    await press(marek, ledger.answerSubmit);
    await expect(marek.getByRole("link", { name: /answer\.pdf/ })).toBeVisible();
  }

  await marek.goto(`/recommendations?q=${mark}&state=wizard`);
  await expect(marek.getByText(ledger.ignored.replace("{names}", ledger.filters.state))).toBeVisible();
  for (const number of [first, second]) await marek.getByLabel(`Choose recommendation ${number} of ${WORLD.looking}`).check();
  await press(marek, ledger.askSubmit);
  await expect(marek.getByText("1 person was asked about 2 recommendations.")).toBeVisible();
  await expect(marek.getByText(/Asked on .*, no answer yet/)).toHaveCount(2);
  await marek.getByLabel(`Choose recommendation ${first} of ${WORLD.looking}`).check();
  await pressInVain(marek, ledger.askSubmit);

  const guest = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
  const link = await linkMailedTo(guest, address);
  await guest.goto(link);
  const about = (text: string) => guest.locator("section", { hasText: text });
  await about(`Count departures ${mark}`).getByLabel(recommendations.choices.in_progress, { exact: true }).check();
  await Promise.all([guest.waitForResponse((response) => response.request().method() === "POST"), about(`Count departures ${mark}`).getByRole("button", { name: updateAsks.send }).click()]);
  await expect(guest.getByText("Your answer was recorded. One more waits below.")).toBeVisible();
  await answer(guest, { choice: "done" });
  await pressInVain(guest, updateAsks.send);
  await expect(guest.getByText(problems.fields.sayWhatWasDone).first()).toBeVisible();
  await answer(guest, { choice: "done", note: "The office publishes it each month." });
  await press(guest, updateAsks.send);
  await expect(guest.getByText(updateAsks.answered)).toBeVisible();
  await guest.goto(link);
  await expect(guest.getByRole("button", { name: updateAsks.send })).toHaveCount(0);

  await marek.goto(`/recommendations?q=${mark}&view=board`);
  const lane = marek.getByRole("region", { name: ledger.views.board }).getByRole("region", { name: recommendations.states.in_progress });
  await expect(lane.getByRole("heading")).toHaveText("In progress: 1");
  await lane.locator("summary").click();
  await lane.getByRole("link", { name: recommendations.moves.implement }).click();
  await expect(marek).toHaveURL(new RegExp(`${LEDGER}/${first}/progress`));
  await marek.goto(`${LEDGER}/${second}`);
  await answer(marek, { verdict: "adequate" });
  await pressInVain(marek, recommendations.verifySubmit);
  await expect(marek.getByText(recommendations.needs.evidenceOnRecord)).toBeVisible();
  await answer(marek, { verdict: "inadequate", note: "Show where it is published." });
  await press(marek, recommendations.verifySubmit);

  await marek.goto(`${LEDGER}/merge?n=${first}`);
  await marek.locator(`input[name="merged[]"][value^="${second}:"]`).check();
  await answer(marek, { textEn: `Count and publish ${mark}`, addresseeId: "", addresseeName: `Office ${mark}`, reason: "One thing." });
  await press(marek, ledger.mergeSubmit);
  const whole = numberOf(marek);
  await marek.goto(`${LEDGER}/${whole}/split`);
  await answer(marek, { p1_textEn: `Count ${mark}`, p2_textEn: `Publish ${mark}`, reason: "Two offices." });
  await press(marek, ledger.splitSubmit);
  await marek.goto(`${LEDGER}/${whole + 2}`);
  const lineage = marek.locator("#lineage");
  for (const number of [whole, first, second]) await expect(lineage.getByRole("link", { name: new RegExp(`^Recommendation ${number}:`) })).toBeVisible();
  await expect(marek.getByRole("definition").getByRole("link", { name: /^Activity 1:/ })).toBeVisible();
  const file = await marek.request.get(`/api/recommendations?q=${mark}`);
  expect(file.headers()["content-type"]).toContain("spreadsheetml");
});

test("an authority finds what was recommended to it, and a delegation reads it, in French, scripts off", async ({ browser }) => {
  const { ledger, recommendations } = fr;
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  await speak(ilir, "fr");
  await ilir.goto("/partner");
  await ilir.getByRole("link", { name: fr.spaces.nav.recommendations }).click();
  await expect(ilir.getByRole("heading", { level: 1 })).toHaveText(ledger.partner.title);
  await ilir.getByRole("link", { name: /Allemagne et Pologne/ }).click();
  await expect(ilir.locator("#lineage")).toContainText("États-Unis");
  await answer(ilir, { choice: "done" });
  await pressInVain(ilir, recommendations.partner.progressSubmit);
  await expect(ilir.getByText(fr.problems.fields.sayWhatWasDone).first()).toBeVisible();
  const dana = await personAt(browser, "Dana", { scripts: false });
  await speak(dana, "fr");
  await dana.goto(`/delegation/actions/${WORLD.belarus}`);
  await expect(dana.getByRole("row", { name: /Allemagne et Pologne/ })).toContainText(recommendations.publicStates.partly_accepted);
  await expect(dana.getByText(/Allemagne, Canada, Pologne/)).toHaveCount(0);
});

/** Makes a recommendation of the running Action, with somebody to ask. Returns its number. */
async function propose(page: Page, textEn: string, { mark, address }: { mark: string; address: string }): Promise<number> {
  await page.goto(`${LEDGER}/new?activity=1`);
  await answer(page, { textEn, category: "data", addresseeId: "", addresseeName: `Office ${mark}`, contactName: `Lead ${mark}`, contactEmail: address, contactLocale: await optionLike(page, "contactLocale", "English") });
  await press(page, en.recommendations.add);
  return numberOf(page);
}

const numberOf = (page: Page) => Number(/recommendations\/(\d+)/.exec(page.url())![1]);
