import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { unzipped } from "../domain/documents/testing/unzipped";
import { languageName } from "../domain/experts/expert";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { expectNoBarrier } from "./barriers";
import { ask, decide, startAction } from "./journey";
import { count, isA4, printedByOffice, readPaper } from "./paper";
import { answer, personAt, press, speak } from "./steps";
import { expect, test } from "./test";
import { WORLD } from "./world";

const NEED = "Skills learnt abroad are not recognised.";
const SECTIONS = { concept: "One procedure.", practices: "Three ministries drafted it, see [A1].", impact: "It was tried out.", lessons: "Begin with one sector." };

test("a final report is assembled, written, remarked on, cleared and frozen; what changes later leaves it as it was and is told after it, without scripts", async ({ browser }) => {
  test.setTimeout(300_000);
  const [marek, ilir, dana] = await Promise.all(["Marek", "Ilir", "Dana"].map((name) => personAt(browser, name, { scripts: false }))) as [Page, Page, Page];
  const request = await ask(ilir, "Reporting on the recognition of skills");
  await decide(marek, request);
  const action = await startAction({ marek, ilir, request });
  await holdWorkshop(marek, action);

  await test.step("it begins with the words of the request, and is refused while a section is empty", async () => {
    await marek.goto(`/actions/${action}/report/sections/context`);
    await expect(marek.locator('[name="body"]')).toHaveValue(new RegExp(NEED));
    await press(marek, en.reports.save);
    await marek.goto(`/actions/${action}/report`);
    await expect(marek.getByText(en.reports.needs.sectionsWritten)).toBeVisible();
    for (const [section, body] of Object.entries(SECTIONS)) {
      await marek.goto(`/actions/${action}/report/sections/${section}`);
      await answer(marek, { body });
      await press(marek, en.reports.save);
    }
    await marek.goto(`/actions/${action}/report`);
    await press(marek, en.reports.moves.sendForReview);
  });

  await test.step("the authority remarks, is answered, and clears; from then on nobody writes", async () => {
    await ilir.goto(`/partner/actions/${action}/report`);
    const impact = ilir.locator("section#impact");
    await impact.locator('details:has([name="text"]) > summary').click();
    await impact.locator('[name="text"]').fill("The decree is missing.");
    await press(ilir, en.reports.comments.send);
    await marek.goto(`/actions/${action}/report`);
    const remark = marek.locator("section#impact");
    await expect(remark.getByText("The decree is missing.")).toBeVisible();
    await remark.locator('details details:has([name="answer"]) > summary').click();
    await remark.locator('[name="answer"]').fill("It is not out yet.");
    await press(marek, en.reports.comments.resolve);
    await ilir.goto(`/partner/actions/${action}/report`);
    await impact.locator('details:has-text("It is not out yet.") > summary').first().click();
    await expect(ilir.getByText("It is not out yet.")).toBeVisible();
    await press(ilir, en.reports.moves.clear);
    await marek.goto(`/actions/${action}/report/sections/impact`);
    await expect(marek.getByText(en.reports.cannotWrite.replace("{state}", en.reports.states.cleared))).toBeVisible();
  });

  const frozen = await test.step("presented, it is frozen: a hash that anybody can count again, and files in two languages", async () => {
    await marek.goto(`/actions/${action}/report/presentation`);
    await answer(marek, { heldOn: "2026-06-05", place: "Minsk", level: "ministerial", institutions: "Three ministries", delegationHeadPresent: "on" });
    await press(marek, en.reports.recordPresentation);
    await marek.goto(`/actions/${action}/report/presentation`);
    await answer(marek.locator("form", { hasText: en.reports.persons.add }), { fullName: "Olga Petrova", jobTitle: "Deputy minister", institution: "Ministry of Internal Affairs", side: "authority" });
    await press(marek, en.reports.persons.add);
    await expect(marek.getByRole("row", { name: /Olga Petrova.*Deputy minister/ })).toBeVisible();
    await marek.goto(`/actions/${action}/report`);
    await press(marek, en.reports.moves.present);
    await marek.goto(`/actions/${action}/report`);
    await press(marek, en.reports.moves.freeze);
    await marek.goto(`/actions/${action}/report`);
    const kept = await keptOf(marek, action);
    expect(kept.sealedHash, "the hash on the page is the hash of the bytes").toBe(kept.hash);
    expect(Object.keys(kept.files)).toEqual(["docx en", "docx fr", "pdf en", "pdf fr"]);
    return kept;
  });

  await test.step("people entered later change a figure of the record; bytes, hash, files and figures of the report stay", async () => {
    await marek.goto(`/actions/${action}/missions/1/participants`);
    await answer(marek, { fullName: "Olga Petrova", sex: "female", level: "officer" });
    await press(marek, en.participants.add);
    await marek.goto(`/actions/${action}/report`);
    expect(await keptOf(marek, action)).toEqual(frozen);
    const changed = marek.locator("#changed-figures").getByRole("row", { name: en.reportDocument.figures.unlisted });
    await expect(changed.getByRole("link").nth(0)).toHaveText("12");
    await expect(changed.getByRole("link").nth(1)).toHaveText("0");
    await expect(marek.locator("#changed-figures").getByText("are the same", { exact: false })).toBeVisible();
    await changed.getByRole("link", { name: en.reports.later.explain }).click();
    await answer(marek, { reason: "A list was found later." });
    await press(marek, en.reports.later.save);
  });

  await test.step("the authority and the delegation read the correction and the figures that changed, then and today", async () => {
    for (const [reader, space] of [[ilir, "partner"], [dana, "delegation"]] as const) {
      await reader.goto(`/${space}/actions/${action}/report`);
      await expect(reader.locator("#corrections").getByText("A list was found later.")).toBeVisible();
      await expect(reader.locator("#presentation")).toContainText("Deputy minister, Ministry of Internal Affairs");
      await expect(reader.locator("#presentation"), "names are the facility's").not.toContainText("Petrova");
      const people = reader.locator("#changed-figures").getByRole("row", { name: en.reportDocument.figures.people });
      await people.getByRole("link", { name: "1", exact: true }).click();
      await expect(reader.getByText("1 in the record today.", { exact: false })).toBeVisible();
      await expect(reader.getByRole("table").getByRole("row")).toHaveCount(2);
    }
  });
});

test("the report of Belarus is read in French with its corrections, and is Word and tagged A4 paper in both languages with its fonts, headings and notes", async ({ browser }) => {
  test.setTimeout(240_000);
  const [elena, dana] = [await personAt(browser, "Elena"), await personAt(browser, "Dana", { scripts: false })];
  for (const reader of [elena, dana]) await speak(reader, "fr");
  await dana.goto(`/delegation/actions/${WORLD.belarus}/report`);
  await expect(dana.getByRole("heading", { name: fr.reports.later.corrections })).toBeVisible();
  await expect(dana.getByRole("heading", { name: fr.reports.later.figures })).toBeVisible();
  await elena.goto(`/partner/actions/${WORLD.belarus}/report`);
  await expectNoBarrier(elena);
  for (const language of ["en", "fr"] as const) {
    const docx = await fileAt(dana, "docx", language);
    const body = unzipped(docx, "word/document.xml");
    const [headings, notes] = [count(body, /<w:pStyle w:val="Heading1"\/>/g), count(body, /<w:footnoteReference /g)];
    expect(headings, "five sections and the annexes").toBeGreaterThan(10);
    expect(notes).toBeGreaterThan(3);
    const opened = await printedByOffice(docx);
    if (opened) expect(readPaper(opened), `LibreOffice (${language})`).toMatchObject({ isTagged: true, headings, notes });
    else test.info().annotations.push({ type: "left out", description: "There is no LibreOffice here: the Word file was not opened." });

    const paper = readPaper(await fileAt(dana, "pdf", language));
    expect(paper, `PDF (${language})`).toMatchObject({ isTagged: true, language });
    expect(isA4(paper), JSON.stringify(paper.pages[0])).toBe(true);
    expect(paper.fonts.length).toBeGreaterThan(1);
    expect(paper.fonts.filter(({ isEmbedded }) => !isEmbedded), "fonts that are not in the file").toEqual([]);
  }
});

/** A workshop at which twelve people were counted; then the final report is begun. */
async function holdWorkshop(marek: Page, action: string): Promise<void> {
  await marek.goto(`/actions/${action}/plan/new`);
  await answer(marek, { type: "workshop", titleEn: "Drafting workshop", mode: "on_site", place: "Minsk", startsOn: "2026-03-09", endsOn: "2026-03-10" });
  await press(marek, "Add an activity");
  await marek.goto(`/actions/${action}/missions/1/hold`);
  await answer(marek, { women: "7", men: "5", institutions: "3" });
  await press(marek, "Record that it was held");
  await marek.goto(`/actions/${action}/report-start`);
  await press(marek, "Start the final report");
}

/** What a frozen report gives away: its hash as the page tells it, the hash of its bytes, and the hash of each file. */
async function keptOf(page: Page, action: string) {
  const hash = /[0-9a-f]{64}/.exec(await page.locator("main").innerText())?.[0];
  const bytes = await (await page.context().request.get(`/api/reports/${action}/sealed`)).body();
  const files: Record<string, string> = {};
  for (const kind of ["docx", "pdf"] as const) for (const language of ["en", "fr"] as const) files[`${kind} ${language}`] = sha256(await fileAt(page, kind, language));
  return { hash, sealedHash: sha256(bytes), files };
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** One of the files that the page of a report leads to. */
async function fileAt(page: Page, kind: "docx" | "pdf", language: "en" | "fr"): Promise<Buffer> {
  const speaks = (await page.locator("html").getAttribute("lang")) === "fr" ? "fr" : "en";
  const name = { en, fr }[speaks].reports.files[kind].replace("{language}", languageName(language, speaks));
  const href = await page.getByRole("link", { name }).first().getAttribute("href");
  const response = await page.context().request.get(href!, { timeout: 60_000 });
  expect(response.status(), `${kind} ${language}`).toBe(200);
  return response.body();
}
