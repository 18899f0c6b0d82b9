import type { Browser, Page } from "@playwright/test";
import { KEEP } from "../components/forms/form-state";
import { tinyPdf } from "../db/seed/tiny-pdf";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import type { Locale } from "../messages/locale";
import { answer, personAt, press, pressInVain, speak } from "./steps";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;
const CHECKLIST = { file: "checklist.pdf", bytes: Buffer.from(tinyPdf({ title: "Checklist", paragraphs: ["Name the laws."], language: "en" })) };

for (const locale of ["en", "fr"] as const) {
  const { questions, requests, rounds, problems } = WORDS[locale];

  test.describe(`asking for help, scripts off, in ${locale}`, () => {
    test("a bad web address is said at its field and nothing is lost; mended, left and found again, every value is there", async ({ browser }) => {
      const elena = await partnerAt(browser, "Elena", locale);
      const at = await startDraft(elena, locale);
      await elena.goto(`${at}/origin`);
      await answer(elena, { origin: "The partnership of 2016.", originUrl: "partnership" });
      await pressInVain(elena, questions.continue);
      await expect(elena).toHaveTitle(/^(Error|Erreur)/);
      await expect(elena.locator('[name="originUrl"][aria-invalid="true"]')).toBeVisible();
      await expect(elena.getByText(problems.fields.webAddress).first()).toBeVisible();
      await expect(elena.locator('[name="origin"]')).toHaveValue("The partnership of 2016.");
      await answer(elena, { originUrl: "https://example.org/partnership" });
      await press(elena, questions.leave);
      await expect(elena).toHaveURL(new RegExp(`${at}\\?done=request.saved`));
      const elsewhere = await partnerAt(browser, "Ilir", locale);
      await elsewhere.goto(`${at}/origin`);
      await expect(elsewhere.locator('[name="origin"]')).toHaveValue("The partnership of 2016.");
      await expect(elsewhere.locator('[name="originUrl"]')).toHaveValue("https://example.org/partnership");
      await expect(elsewhere.getByText(/^(Elena is filling this request|Elena remplit cette demande)/)).toBeVisible();
    });

    test("each question says how far it is; emptied again it is missing something, and nothing is sent until it is complete", async ({ browser }) => {
      const ilir = await partnerAt(browser, "Ilir", locale);
      const at = await startDraft(ilir, locale);
      await expect(lineOf(ilir, questions.short.problem)).toContainText(questions.statuses.to_start);
      await fillNeed(ilir, at, locale);
      await ilir.goto(at);
      await expect(lineOf(ilir, questions.short.problem)).toContainText(questions.statuses.completed);
      await expect(lineOf(ilir, requests.tasks.checkAndSend)).toContainText(questions.checkReady);
      await answerQuestion(ilir, at, "problem", { need: "" }, locale);
      await ilir.goto(at);
      await expect(lineOf(ilir, questions.short.problem)).toContainText(questions.statuses.missing);
      await ilir.goto(`${at}/check`);
      await expect(ilir.getByRole("button", { name: requests.moves.send })).toHaveCount(0);
      await ilir.getByRole("link", { name: questions.all.problem.title }).click();
      await answer(ilir, { need: "Nobody may check a contract before departure." });
      await press(ilir, questions.continue);
      await expect(ilir).toHaveURL(/\/check\?done/);
      await answer(ilir, { declaration: "on" });
      await press(ilir, requests.moves.send);
      await expect(ilir.getByText(requests.publicStates.submitted).first()).toBeVisible();
    });

    test("given back with a checklist: what was sent stays as it was, and it is sent again once revised and answered", async ({ browser }) => {
      const ilir = await partnerAt(browser, "Ilir", locale);
      const at = await startDraft(ilir, locale);
      await fillNeed(ilir, at, locale);
      await send(ilir, at, locale);
      const reference = /R-\d{4}-\d{4}/.exec(at)![0];

      const mira = await personAt(browser, "Mira", { scripts: false });
      await speak(mira, locale);
      await mira.goto(`/requests/${reference}/return`);
      await answer(mira, { reason: "Name the laws you mean." });
      await pressInVain(mira, requests.moves.returnToAuthority);
      await answer(mira, { questions: ["problem"], checklist: CHECKLIST });
      await press(mira, requests.moves.returnToAuthority);

      await ilir.goto(at);
      await expect(ilir.getByText("Name the laws you mean.").first()).toBeVisible();
      await expect(ilir.getByRole("link", { name: "checklist.pdf" })).toBeVisible();
      await expect(lineOf(ilir, questions.short.problem)).toContainText(questions.statuses.to_change);
      await ilir.goto(`${at}/check`);
      await expect(ilir.getByRole("button", { name: requests.moves.send })).toHaveCount(0);
      await answerQuestion(ilir, at, "problem", { need: "The labour code, chapter five, forgets workers abroad." }, locale);
      await ilir.goto(`${at}/check`);
      await answer(ilir, { declaration: "on" });
      await pressInVain(ilir, requests.moves.send);
      await answer(ilir, { roundAnswer: "The chapter is named.", declaration: "on" });
      await press(ilir, requests.moves.send);
      await expect(ilir.getByText("The chapter is named.").first()).toBeVisible();

      const paper = await mira.context().request.get(`/api/print/differences?reference=${reference}&to=2`, { timeout: 45_000 });
      expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
      await mira.goto(`/print/requests/${reference}/differences?to=2`);
      await expect(mira.locator("ins", { hasText: "labour code" })).toBeVisible();
      await expect(mira.locator("del").first()).toBeVisible();
      await expect(mira.getByText(rounds.unchanged.split(":")[0]!.trim()).first()).toBeVisible();
    });

    test("the letter: a file of another kind and one that is too large are refused in words, and everything else stays", async ({ browser }) => {
      const elena = await partnerAt(browser, "Elena", locale);
      const at = await startDraft(elena, locale);
      await answerQuestion(elena, at, "title", { title: "Contracts of workers abroad" }, locale);
      await elena.goto(`${at}/letter`);
      await answer(elena, { file: { file: "letter.exe", bytes: Buffer.from("MZ, a program") } });
      await pressInVain(elena, requests.edit.addLetter);
      await expect(elena.getByText(problems.fields.letterType).first()).toBeVisible();
      await answer(elena, { file: { file: "letter.pdf", bytes: Buffer.alloc(22 * 1024 * 1024, CHECKLIST.bytes) } });
      await elena.getByRole("button", { name: requests.edit.addLetter, exact: true }).click();
      await expect(elena.getByText(/20 M[Bo]/).first()).toBeVisible();
      await elena.locator(`a[href="${at}/letter"]`).click();
      await answer(elena, { file: { file: "letter.pdf", bytes: CHECKLIST.bytes } });
      await press(elena, requests.edit.addLetter);
      await elena.goto(`${at}/check`);
      for (const kept of ["Contracts of workers abroad", "letter.pdf"]) await expect(elena.getByText(kept).first()).toBeVisible();
    });

    test("refused: the reasons, and a new beginning from a copy", async ({ browser }) => {
      const ilir = await partnerAt(browser, "Ilir", locale);
      const at = await startDraft(ilir, locale);
      await fillNeed(ilir, at, locale);
      await send(ilir, at, locale);
      const marek = await personAt(browser, "Marek", { scripts: false });
      await marek.goto(`/requests/${/R-\d{4}-\d{4}/.exec(at)![0]}/decide`);
      await answer(marek, { outcome: "refused", reasons: ["overlap"], redirectedTo: "A regional programme" });
      await marek.locator('main button[type="submit"]').first().click();
      await marek.waitForURL(/done=request.decided/);
      await ilir.goto(at);
      await expect(ilir.getByText(requests.reasons.overlap).first()).toBeVisible();
      await expect(ilir.getByText("A regional programme").first()).toBeVisible();
      await press(ilir, requests.status.again);
      await expect(ilir).toHaveURL(/R-\d{4}-\d{4}\?done=request.copied/);
      expect(ilir.url()).not.toContain(at);
      await expect(lineOf(ilir, questions.short.problem)).toContainText(questions.statuses.completed);
    });
  });
}

test("two colleagues on one answer: the second reads both texts and loses nothing", async ({ browser }) => {
  const [ilir, elena] = [await partnerAt(browser, "Ilir", "en"), await partnerAt(browser, "Elena", "en")];
  const at = await startDraft(ilir, "en");
  await ilir.goto(`${at}/title`);
  await elena.goto(`${at}/title`);
  await answer(ilir, { title: "What Ilir wrote" });
  await press(ilir, "Continue");
  await answer(elena, { title: "What Elena wrote" });
  await pressInVain(elena, "Continue");
  await expect(elena.getByRole("alert")).toContainText("What Ilir wrote");
  await expect(elena.getByRole("alert")).toContainText("What Elena wrote");
  await expect(elena.locator('[name="title"]')).toHaveValue("What Elena wrote");
  await answer(elena, { [`${KEEP}title`]: "mine" });
  await press(elena, "Continue");
  await ilir.goto(`${at}/check`);
  await expect(ilir.getByText("What Elena wrote")).toBeVisible();
  await expect(ilir.getByText(/^Changed by Elena after your last answer/)).toBeVisible();
});

async function partnerAt(browser: Browser, name: string, locale: Locale): Promise<Page> {
  const page = await personAt(browser, name, { scripts: false });
  await speak(page, locale);
  return page;
}

/** Begins a draft and returns its address. */
async function startDraft(page: Page, locale: Locale): Promise<string> {
  await page.goto("/partner/requests/new");
  await press(page, WORDS[locale].requests.begin.start);
  await expect(page).toHaveURL(/\/partner\/requests\/R-\d{4}-\d{4}/);
  return new URL(page.url()).pathname;
}

async function answerQuestion(page: Page, at: string, question: string, answers: Record<string, string | string[]>, locale: Locale): Promise<void> {
  await page.goto(`${at}/${question}`);
  await answer(page, answers);
  await press(page, WORDS[locale].questions.continue);
}

async function fillNeed(page: Page, at: string, locale: Locale): Promise<void> {
  await answerQuestion(page, at, "title", { title: "Contracts of workers abroad" }, locale);
  await answerQuestion(page, at, "problem", { need: "Nobody checks a contract before departure." }, locale);
  await answerQuestion(page, at, "results", { expectedResult: "An office that does." }, locale);
}

async function send(page: Page, at: string, locale: Locale): Promise<void> {
  await page.goto(`${at}/check`);
  await answer(page, { declaration: "on" });
  await press(page, WORDS[locale].requests.moves.send);
}

const lineOf = (page: Page, title: string) => page.locator("ol > li").filter({ has: page.getByRole("link", { name: title, exact: true }) });
