import type { Page } from "@playwright/test";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { answer, linkMailedTo, optionLike, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;

for (const locale of ["en", "fr"] as const) {
  const { activities, deployments, missionReports, participants, readiness, surveys, tasks } = WORDS[locale];

  test(`a mission is made ready, moved, held otherwise than planned, and its report written by a link, returned and approved, in ${locale}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const mark = crypto.randomUUID().slice(0, 8);
    const marek = await personAt(browser, "Marek", { scripts: false });
    await speak(marek, locale);
    const mission = await planned(marek, `Mission ${mark}`, activities);
    await withExpert(marek, mission, deployments);

    await marek.goto(`${mission}/confirm`);
    await pressInVain(marek, activities.moves.confirm);
    await expect(marek.getByText(activities.needs.ready).first()).toBeVisible();
    await marek.goto(`${mission}/readiness/terms_of_reference`);
    await pressInVain(marek, readiness.save);
    await marek.goto(`${mission}/terms`);
    await answer(marek, { terms: "Compare the law with the conventions.", termsTopics: ["labour_migration"], termsLanguages: ["en"] });
    await press(marek, readiness.terms.save);
    await settleEverything(marek, mission, readiness);
    await expect(marek.getByText(readiness.ready)).toBeVisible();
    await marek.goto(`${mission}/confirm`);
    await press(marek, activities.moves.confirm);
    await expect(marek.getByText(activities.states.confirmed).first()).toBeVisible();

    await marek.goto(`${mission}/edit`);
    await answer(marek, { startsOn: "2024-05-13", endsOn: "2024-05-15" });
    await press(marek, activities.save);
    await marek.goto(mission);
    await expect(marek.locator("#readiness").getByText(readiness.states.open, { exact: true }), "what was given no days, security, interpretation and the partner's word").toHaveCount(5);
    await expect(marek.getByText(activities.states.planned).first(), "no longer confirmed").toBeVisible();

    await marek.goto(`${mission}/hold`);
    await answer(marek, { asPlanned: "no" });
    await pressInVain(marek, activities.moves.hold);
    await answer(marek, { heldNote: "A day shorter.", unreadyReason: "The ministry confirmed by telephone." });
    await press(marek, activities.moves.hold);
    await expect(marek.getByText("The ministry confirmed by telephone.")).toBeVisible();

    const address = `expert-${mark}@example.org`;
    await marek.goto(`${mission}/report/ask`);
    await answer(marek, { email: address });
    await press(marek, missionReports.ask.submit);
    const expert = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
    const link = await linkMailedTo(expert, address);
    await speak(expert, locale);
    await expert.goto(link);
    await pressInVain(expert, missionReports.byLink.handIn);
    await answer(expert, { findings: `Found ${mark}.` });
    await press(expert, missionReports.byLink.save);
    const decision = expert.locator("form").filter({ has: expert.getByRole("button", { name: tasks.decide, exact: true }) });
    await answer(decision, { text: `Agreed ${mark}.` });
    await press(expert, tasks.decide);
    const toDo = expert.locator("form").filter({ has: expert.getByRole("button", { name: tasks.set, exact: true }) });
    await answer(toDo, { text: `Send ${mark}.`, ownerName: "The ministry" });
    await press(expert, tasks.set);
    const advice = expert.locator("form").filter({ has: expert.getByRole("button", { name: missionReports.byLink.advise, exact: true }) });
    await answer(advice, { text: `Advised ${mark}.`, addresseeName: `Agency ${mark}` });
    await press(expert, missionReports.byLink.advise);
    await press(expert, missionReports.byLink.handIn);
    await expect(expert.getByText(missionReports.byLink.handedIn)).toBeVisible();

    await marek.goto(`${mission}/report/return`);
    await pressInVain(marek, missionReports.moves.giveBack);
    await answer(marek, { reason: "Name the articles." });
    await press(marek, missionReports.moves.giveBack);
    await expert.goto(link);
    await expect(expert.getByText("Name the articles.")).toBeVisible();
    await answer(expert, { findings: `Found ${mark}, with articles.` });
    await press(expert, missionReports.byLink.handIn);
    await marek.goto(mission);
    await press(marek, missionReports.moves.approve);
    await expect(marek.getByText(activities.states.reported).first()).toBeVisible();
    await expect(marek.getByText(`Agreed ${mark}.`)).toBeVisible();
    await marek.getByRole("link", { name: `Send ${mark}.` }).click();
    await pressInVain(marek, tasks.moves.complete);
    await answer(marek, { note: "Sent by mail." });
    await press(marek, tasks.moves.complete);
    await expect(marek.getByText(tasks.states.done).first()).toBeVisible();

    await marek.goto(mission);
    await marek.locator("#advice").getByRole("link", { name: missionReports.adviceTake }).click();
    await expect(marek.locator('[name="textEn"]'), "the expert's words are where it begins").toHaveValue(`Advised ${mark}.`);
    await expect(marek.locator('[name="addresseeName"]')).toHaveValue(`Agency ${mark}`);
    await press(marek, WORDS[locale].recommendations.add);
    await expect(marek.getByText(`Advised ${mark}.`).first()).toBeVisible();
    await expect(marek.locator(`a[href="${new URL(mission, marek.url()).pathname}"]`).first(), "it says where it comes from").toBeVisible();
    await expert.goto(link);
    await expect(expert.getByRole("button"), "an approved report can no longer be written").toHaveCount(0);
  });

  test(`a task that somebody set for themselves is done with a file and checked by a second person, in ${locale}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const mark = crypto.randomUUID().slice(0, 8);
    const [marek, mira] = [await personAt(browser, "Marek", { scripts: false }), await personAt(browser, "Mira", { scripts: false })];
    for (const page of [marek, mira]) await speak(page, locale);
    await marek.goto(`/actions/${WORLD.running}/tasks/new`);
    await answer(marek, { text: `Compare ${mark}`, ownerId: await optionLike(marek, "ownerId", "Marek"), priority: "high" });
    await press(marek, tasks.set);
    await marek.getByRole("link", { name: `Compare ${mark}` }).click();
    const task = new URL(marek.url()).pathname;
    const refused = async (facts: Parameters<typeof answer>[1], why: string) => {
      await answer(marek, facts);
      await pressInVain(marek, tasks.moves.complete);
      await expect(marek.getByText(why).first()).toBeVisible();
    };
    const file = { file: "comparison.pdf", bytes: Buffer.from("%PDF-1.7 compared") };
    await refused({}, tasks.needs.noteWritten);
    await refused({ note: "Compared." }, tasks.needs.fileForHighPriority);
    await refused({ file }, tasks.needs.notSetForOneself);
    const checkedBy = async () => {
      await answer(marek, { note: `Compared ${mark}.`, file, verifierId: await optionLike(marek, "verifierId", "Mira") });
      await press(marek, tasks.moves.complete);
    };
    await checkedBy();
    await mira.goto(task);
    await answer(mira, { verdict: "inadequate" });
    await pressInVain(mira, tasks.send);
    await expect(mira.getByText(tasks.needs.reasonGiven).first()).toBeVisible();
    await answer(mira, { verdict: "inadequate", note: `The annex ${mark} is missing.` });
    await press(mira, tasks.send);
    await marek.goto(task);
    await expect(marek.getByText(`The annex ${mark} is missing.`).first()).toBeVisible();
    await checkedBy();
    await mira.goto(task);
    await answer(mira, { verdict: "adequate" });
    await press(mira, tasks.send);
    await expect(mira.getByText(tasks.states.done).first()).toBeVisible();
  });

  test(`people at two activities are counted once, and say without a name what it was worth, in ${locale}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const mark = crypto.randomUUID().slice(0, 8);
    const marek = await personAt(browser, "Marek", { scripts: false });
    await speak(marek, locale);
    const day = new Date().toISOString().slice(0, 10);
    const list = `Anna ${mark}; f; Ministry; ministry; officer; anna-${mark}@example.org\nIvan ${mark}; m; Agency; agency`;
    const before = await counted(marek);
    for (const title of ["First", "Second"]) {
      const workshop = await planned(marek, `${title} ${mark}`, activities, { type: "workshop", startsOn: day, endsOn: day });
      await marek.goto(`${workshop}/hold`);
      await press(marek, activities.moves.hold);
      await marek.goto(`${workshop}/participants`);
      await answer(marek, { list: `${list}\nNobody; q` });
      await pressInVain(marek, participants.paste);
      await answer(marek, { list });
      await press(marek, participants.paste);
      await expect(marek.getByRole("cell", { name: "Ministry" }).first()).toBeVisible();
      if (title === "First") await survey(marek, browser.newContext({ javaScriptEnabled: false }).then((context) => context.newPage()), { workshop, address: `anna-${mark}@example.org`, surveys, locale });
    }
    expect(await counted(marek)).toBe(before + 2);
  });
}

type Texts<Noun extends keyof typeof en> = (typeof WORDS)["en" | "fr"][Noun];

async function planned(page: Page, titleEn: string, activities: Texts<"activities">, facts: Record<string, string> = {}): Promise<string> {
  await page.goto(`/actions/${WORLD.running}/plan/new`);
  await answer(page, { type: "expert_mission", titleEn, startsOn: "2024-05-06", endsOn: "2024-05-08", ...facts });
  await press(page, activities.add);
  await page.goto(`/actions/${WORLD.running}/plan`);
  return (await page.getByRole("link", { name: titleEn }).first().getAttribute("href"))!;
}

async function withExpert(page: Page, mission: string, deployments: Texts<"deployments">): Promise<void> {
  await page.goto(`${mission}/experts`);
  await answer(page, { expertId: await optionLike(page, "expertId", /Bulgarian/) });
  await press(page, deployments.propose);
  await page.goto(mission);
  await press(page, deployments.moves.accept);
}

async function settleEverything(page: Page, mission: string, readiness: Texts<"readiness">): Promise<void> {
  await page.goto(mission);
  const lines = await page.locator('#readiness a[href*="/readiness/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  expect(lines).toHaveLength(7);
  for (const line of lines) {
    await page.goto(line);
    if (line.includes("/visa")) await answer(page, { validFrom: "2024-05-01", validUntil: "2024-05-31" });
    await press(page, readiness.save);
  }
}

/** How many people the Action has counted. */
async function counted(page: Page): Promise<number> {
  await page.goto(`/actions/${WORLD.running}/participants`);
  return page.getByRole("rowheader").count();
}

async function survey(marek: Page, opening: Promise<Page>, { workshop, address, surveys, locale }: { workshop: string; address: string; surveys: Texts<"surveys">; locale: "en" | "fr" }): Promise<void> {
  await marek.goto(workshop);
  await press(marek, surveys.open);
  const guest = await opening;
  const link = await linkMailedTo(guest, address);
  await speak(guest, locale);
  await guest.goto(link);
  await pressInVain(guest, surveys.byLink.send);
  await answer(guest, { question1: "4", question2: "3", comment: "More of this." });
  await press(guest, surveys.byLink.send);
  await expect(guest.getByText(surveys.byLink.thanks)).toBeVisible();
  await marek.goto(workshop);
  await expect(marek.locator("#survey")).not.toContainText("More of this.");
}
