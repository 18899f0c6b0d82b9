import type { Browser, Page } from "@playwright/test";
import { onDatabase } from "./database";
import type { Locale } from "../messages/locale";
import { LETTER } from "./journey";
import { answer, personAt, press, pressInVain, speak } from "./steps";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { expect, test } from "./test";

const TEXTS = { en, fr } as const;

for (const language of ["en", "fr"] as const) {
  const { assessments: t, committee, questions, requests } = TEXTS[language];

  test(`two assess a request, one asks for changes, and both are asked again when it comes back (${language})`, async ({ browser }) => {
    test.setTimeout(240_000);
    const [marek, mira, jonas, ilir] = [await reader(browser, "Marek", language), await reader(browser, "Mira", language), await reader(browser, "Jonas", language), await reader(browser, "Ilir", language)];
    const reference = await newRequest(ilir, TEXTS[language]);
    const assessors = await onDatabase((sql) => sql<{ id: string }[]>`select id from users where name in ('Mira', 'Jonas')`);

    await marek.goto(`/requests/${reference}/assessment/ask`);
    await answer(marek, { assessors: assessors.map(({ id }) => id) });
    await press(marek, t.ask.submit);
    await expect(marek.getByRole("row", { name: "Jonas" })).toBeVisible();

    // The first supports it: the request is still being assessed, and the second sees nothing of it.
    await assess(mira, reference, "yes", t);
    await answer(mira, { conclusion: "support", summary: "Une demande claire." });
    await press(mira, t.moves.submit);
    await expect(mira.getByText(committee.sheet.conclusions.support).first()).toBeVisible();
    await jonas.goto(`/requests/${reference}/assessment`);
    await expect(jonas.getByText(t.page.waits)).toBeVisible();
    await expect(jonas.getByText("Une demande claire.")).toHaveCount(0);

    // The second asks for changes: it goes back to its authority.
    await assess(jonas, reference, "partly", t);
    await answer(jonas, { conclusion: "ask_changes", summary: "It does not say which law." });
    await pressInVain(jonas, t.moves.submit);
    await answer(jonas, { changes: "Say which law.", changeQuestions: ["problem"] });
    await press(jonas, t.moves.submit);
    await expect(jonas.getByText(t.sideBySide.differ).first()).toBeVisible();
    await marek.goto(`/requests/${reference}`);
    await expect(marek.getByText(requests.states.returned).first()).toBeVisible();
    const told = await onDatabase((sql) => sql`select count(*)::int as n from outbox where template = 'request.returned' and facts ->> 'reference' = ${reference}`);
    expect(told[0]!.n).toBeGreaterThan(0);

    // The authority changes its text and sends it again: both are asked anew, by the worker.
    await ilir.goto(`/partner/requests/${reference}/problem`);
    await answer(ilir, { need: "The labour code does not protect migrant workers." });
    await press(ilir, questions.continue);
    await ilir.goto(`/partner/requests/${reference}/check`);
    await answer(ilir, { roundAnswer: "The labour code.", declaration: "on" });
    await press(ilir, requests.moves.send);
    await expect.poll(() => openReadings(reference), { timeout: 150_000, intervals: [2_000] }).toEqual(["Jonas", "Mira"]);

    for (const page of [mira, jonas]) {
      await page.goto(`/requests/${reference}`);
      await expect(page.getByRole("link", { name: t.write })).toBeVisible();
      await assess(page, reference, "yes", t);
      await answer(page, { conclusion: "support", summary: "Now it is clear." });
      await press(page, t.moves.submit);
    }
    expect(await openReadings(reference)).toEqual([]);
    await marek.goto(`/requests/${reference}/assessment`);
    await expect(marek.getByText("It does not say which law.")).toBeVisible();
    await expect(marek.getByText("Now it is clear.")).toHaveCount(2);
    // Approved with date and names: the committee's sheet tells who supported it, the record who decided and when.
    await decideOn(marek, reference, TEXTS[language]);
    await marek.goto(`/print/requests/${reference}/decision-sheet`);
    for (const name of ["Mira", "Jonas"]) await expect(marek.getByRole("row", { name: new RegExp(`${name}.*${committee.sheet.conclusions.support}`) })).toBeVisible();
    await expect(marek.getByText(committee.sheet.by.replace("{name}", "Marek"))).toBeVisible();
    await ilir.goto(`/partner/requests/${reference}`);
    await expect(ilir.getByText(requests.publicDecisions.approved).first()).toBeVisible();
  });
}

const openReadings = (reference: string) => onDatabase(async (sql) => (await sql<{ name: string }[]>`
  select a.assessor_name as name from assessments a join requests r on r.id = a.request_id where r.reference = ${reference} and a.state = 'asked' order by 1`).map(({ name }) => name));

/** The delegation is heard, the letter and its signatory are on file, and the committee approves. */
async function decideOn(marek: Page, reference: string, { opinions, requests }: (typeof TEXTS)[Locale]): Promise<void> {
  await marek.goto(`/requests/${reference}/letter`);
  await answer(marek, { file: LETTER });
  await press(marek, requests.letter.submit);
  await marek.goto(`/requests/${reference}/letter`);
  await answer(marek, { signatoryName: "A deputy minister", signatoryRank: "Deputy minister" });
  await press(marek, requests.letter.save);
  await marek.goto(`/requests/${reference}/consult`);
  await press(marek, requests.consult.submit);
  await marek.goto(`/requests/${reference}`);
  await marek.locator(`a[href*="/requests/${reference}/opinions/"]`).first().click();
  await answer(marek, { answer: "favourable" });
  await press(marek, opinions.moves.answer);
  await marek.goto(`/requests/${reference}/decide`);
  await answer(marek, { outcome: "approved" });
  await press(marek, requests.decide.submit);
}

async function reader(browser: Browser, name: string, language: Locale): Promise<Page> {
  const page = await personAt(browser, name, { scripts: false });
  await speak(page, language);
  return page;
}

/** Declares no conflict, answers every question alike and goes on to the conclusion. */
async function assess(page: Page, reference: string, value: string, t: (typeof TEXTS)[Locale]["assessments"]): Promise<void> {
  await page.goto(`/requests/${reference}/assessment`);
  await answer(page, { hasConflict: "no" });
  await press(page, t.declare.submit);
  for (const select of await page.locator('select[name="answers[]"]').all()) await select.selectOption(value);
  await press(page, t.questions.submit);
  await page.goto(`/requests/${reference}/assessment/conclude`);
}

async function newRequest(ilir: Page, { questions, requests }: (typeof TEXTS)[Locale]): Promise<string> {
  await ilir.goto("/partner/requests/new");
  await press(ilir, requests.begin.start);
  const at = new URL(ilir.url()).pathname;
  for (const [question, answers] of Object.entries<Record<string, string>>({ title: { title: "Contracts of workers abroad" }, problem: { need: "Nobody checks a contract." }, results: { expectedResult: "An office that does." } })) {
    await ilir.goto(`${at}/${question}`);
    await answer(ilir, answers);
    await press(ilir, questions.continue);
  }
  await ilir.goto(`${at}/check`);
  await answer(ilir, { declaration: "on" });
  await press(ilir, requests.moves.send);
  return at.split("/").pop()!;
}
