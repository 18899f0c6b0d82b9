import type { Page } from "@playwright/test";
import { expectNoBarrier } from "./barriers";
import { ask, decide, LETTER, startAction } from "./journey";
import { answer, optionLike, personAt, press, pressInVain } from "./steps";
import { expect, test } from "./test";

const TITLE = "Recognising the skills of workers who come home";

test("a request typed without scripts reaches the handover, and its history tells every step", async ({ browser }) => {
  test.setTimeout(300_000);
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  const marek = await personAt(browser, "Marek", { scripts: false });
  // Looks over Marek's shoulder at pages that exist only while something waits: looking for barriers takes scripts.
  const mira = await personAt(browser, "Mira");

  const request = await test.step("the authority asks", () => ask(ilir, TITLE));
  await test.step("the services are consulted and the committee approves", () => decide(marek, request));
  const action = await test.step("the Action is opened, its concept accepted by both sides, and it starts", () => startAction({ marek, ilir, request }));
  await test.step("the working group meets, an expert comes, the mission is reported", () => implement({ marek, mira, action }));
  await test.step("an output is validated, advice is given and answered", () => advise({ marek, ilir, action }));
  await test.step("the final report is cleared and presented", () => present({ marek, ilir, action }));
  await test.step("the authority says what became of it", () => followUp({ marek, ilir, action }));
  await test.step("what is left is handed over item by item, and another programme carries on", () => handOver({ marek, mira, action }));
  await test.step("closing names what stands in the way, and closes when nothing does", () => close({ marek, ilir, action }));
  await test.step("the history tells each step: who, when, what changed", () => readHistory(marek, action));
});

/** Forms the group, plans a mission, sends an expert, holds it and has its report approved. */
async function implement({ marek, mira, action }: { marek: Page; mira: Page; action: string }): Promise<void> {
  await marek.goto(`/actions/${action}/group/new`);
  await answer(marek, { name: "Group on the recognition of skills", organisationId: await optionLike(marek, "organisationId", "Ministry of Internal Affairs (Belarus)") });
  await press(marek, "Form the working group");
  await marek.goto("/experts/new");
  await answer(marek, { fullName: "A serving head of unit", category: "eu_civil_servant", country: "BGR" });
  await press(marek, "Register an expert");
  await marek.goto(`/actions/${action}/plan/new`);
  await answer(marek, { type: "expert_mission", titleEn: "First mission", mode: "on_site", place: "Minsk", startsOn: "2026-03-09", endsOn: "2026-03-13" });
  await press(marek, "Add an activity");
  await marek.goto(`/actions/${action}/missions/1/experts`);
  await answer(marek, { expertId: await optionLike(marek, "expertId", "A serving head of unit"), workingDays: "5", terms: "Compare procedures." });
  await press(marek, "Propose an expert");
  await marek.goto(`/actions/${action}/missions/1`);
  await mira.goto(await addressLike(marek, `/actions/${action}/missions/1`, /\/missions\/1\/experts\/[^/]+$/));
  await expectNoBarrier(mira);
  await press(marek, "Record acceptance");
  await marek.goto(`/actions/${action}/missions/1/hold`);
  await pressInVain(marek, "Record that it was held");
  await answer(marek, { women: "7", men: "5", institutions: "3", unreadyReason: "The ministry confirmed by telephone; the rest was arranged by the host." });
  await press(marek, "Record that it was held");
  await marek.goto(`/actions/${action}/missions/1/report`);
  await answer(marek, { findings: "Two procedures overlap.", agreed: "One draft procedure.", nextSteps: "Try it out." });
  await press(marek, "Save the draft");
  await marek.goto(`/actions/${action}/missions/1`);
  await press(marek, "Submit the report");
  await marek.goto(`/actions/${action}/missions/1`);
  await press(marek, "Approve the report");
  await marek.goto(`/actions/${action}/report-start`);
  await press(marek, "Start the final report");
  await expect(marek.getByText("Final report").first()).toBeVisible();
}

/** An output with its file, validated by the authority; a recommendation drawn from it and answered. */
async function advise({ marek, ilir, action }: { marek: Page; ilir: Page; action: string }): Promise<void> {
  await marek.goto(`/actions/${action}/outputs/new`);
  await answer(marek, { type: "feasibility_study", titleEn: "One procedure for three ministries", file: LETTER });
  await press(marek, "Register an output");
  await marek.goto(`/actions/${action}/outputs/1`);
  await press(marek, "Send for review");
  await ilir.goto(`/partner/actions/${action}/outputs/1`);
  await press(ilir, "Validate the output");
  await marek.goto(`/actions/${action}/recommendations/new?output=1`);
  await answer(marek, { textEn: "Adopt the procedure by decree.", category: "legislation", priority: "high", addresseeName: "Ministry of Internal Affairs" });
  await press(marek, "Make a recommendation");
  await ilir.goto(`/partner/actions/${action}/recommendations/1`);
  await answer(ilir, { answer: "accept" });
  await press(ilir, "Send answer");
  await marek.goto(`/actions/${action}/recommendations`);
  await expect(marek.getByText("Accepted").first()).toBeVisible();
}

/** The five sections, cleared by the authority; the event; the follow-up begins. */
async function present({ marek, ilir, action }: { marek: Page; ilir: Page; action: string }): Promise<void> {
  for (const [section, body] of Object.entries({ context: "Skills are lost.", concept: "One procedure.", practices: "Three ministries drafted it.", impact: "It was tried out.", lessons: "Begin with one sector." })) {
    await marek.goto(`/actions/${action}/report/sections/${section}`);
    await answer(marek, { body });
    await press(marek, "Save the report");
  }
  await press(marek, "Send to the authority");
  await ilir.goto(`/partner/actions/${action}/report`);
  await press(ilir, "Clear the report");
  await marek.goto(`/actions/${action}/report/presentation`);
  await answer(marek, { heldOn: "2026-06-05", place: "Minsk", level: "ministerial", institutions: "Three ministries", delegationHeadPresent: "on" });
  await press(marek, "Record the presentation");
  await marek.goto(`/actions/${action}/report`);
  await press(marek, "Start follow-up");
  await marek.goto(`/actions/${action}`);
  await expect(marek.getByText("Follow-up").first()).toBeVisible();
}

/** What the ministry did with the advice, with its proof, and what it does with the report. */
async function followUp({ marek, ilir, action }: { marek: Page; ilir: Page; action: string }): Promise<void> {
  await ilir.goto(`/partner/actions/${action}/recommendations/1`);
  await answer(ilir, { choice: "in_progress", note: "The decree is drafted.", evidenceTitle: "Draft decree", evidenceUrl: "https://example.org/decree" });
  await press(ilir, "Send update");
  await marek.goto(`/actions/${action}/recommendations/1`);
  await expect(marek.getByRole("link", { name: "Draft decree" })).toBeVisible();
  await marek.goto(`/actions/${action}/followup/check-ins/6`);
  await press(marek, "Ask the authority");
  await ilir.goto(`/partner/actions/${action}/check-ins/6`);
  await answer(ilir, { strategyUse: "used_in_part", note: "The strategy quotes it." });
  await press(ilir, "Send the answer");
  await marek.goto(`/actions/${action}/followup`);
  await expect(marek.getByText("The strategy quotes it.")).toBeVisible();
}

/** To the Mobility Partnership Facility: suggested, proposed once it names what a proposal needs, answered item by item, started. */
async function handOver({ marek, mira, action }: { marek: Page; mira: Page; action: string }): Promise<void> {
  await marek.goto(`/actions/${action}/handover/new`);
  await answer(marek, { programme: await optionLike(marek, "programme", /Mobility Partnership Facility/), purposeEn: "Try the procedure out in one sector.", recommendations: ["1"], outputs: ["1"] });
  await press(marek, "Suggest a handover");
  const handover = await addressLike(marek, `/actions/${action}/handover`, /\/handover\/(?!new)[^/]+$/);
  await marek.goto(handover);
  await pressInVain(marek, "Propose the handover");
  await expect(marek.getByText("Fill in every field that the programme asks for.").first()).toBeVisible();
  await answer(marek, { field_leadState: "LTU", field_leadBody: "An employment service of a Member State", field_partnershipFrame: "mp-BLR" });
  await press(marek, "Propose the handover");
  for (const [item, given] of [[0, "accepted"], [1, "later"]] as const) {
    await marek.goto(handover);
    await marek.getByRole("link", { name: "Record the answer" }).nth(item).click();
    await mira.goto(marek.url());
    await expectNoBarrier(mira);
    await answer(marek, { answer: given });
    await press(marek, "Record the answer");
  }
  await marek.goto(handover);
  await press(marek, "Record as accepted");
  await marek.goto(handover);
  await press(marek, "Record as started");
  await expect(marek.getByText("Started").first()).toBeVisible();
}

/** A late recommendation without an answer stands in the way; once it is answered, nothing does. */
async function close({ marek, ilir, action }: { marek: Page; ilir: Page; action: string }): Promise<void> {
  await marek.goto(`/actions/${action}/recommendations/new?output=1`);
  await answer(marek, { textEn: "Train the inspectors.", category: "capacity", priority: "medium", addresseeName: "Labour inspection" });
  await press(marek, "Make a recommendation");
  await marek.goto(`/actions/${action}/close`);
  await expect(marek.getByText("Recommendation 2 has no answer.")).toBeVisible();
  await expect(marek.getByRole("button", { name: "Close the Action" })).toHaveCount(0);
  await ilir.goto(`/partner/actions/${action}/recommendations/2`);
  await answer(ilir, { answer: "setAside", reason: "The inspectors were trained last year." });
  await press(ilir, "Send answer");
  await marek.goto(`/actions/${action}/close`);
  await answer(marek, { ending: "finished", closedOn: new Date().toISOString().slice(0, 10) });
  await press(marek, "Close the Action");
  await expect(marek.getByRole("status")).toContainText("Action closed");
}

const TOLD = [
  ["Request sent", "Ilir"], ["Opinion asked", "Marek"], ["Opinion recorded", "Marek"], ["Request decided", "Marek"], ["Action opened", "Marek"], ["Concept saved", "Marek"], ["Concept accepted", "Ilir"], ["Implementation started", "Marek"],
  ["Working group formed", "Marek"], ["Activity planned", "Marek"], ["Expert proposed", "Marek"], ["Expert accepted", "Marek"], ["Activity held", "Marek"], ["Mission report approved", "Marek"], ["Output registered", "Marek"], ["Output validated", "Ilir"],
  ["Recommendation made", "Marek"], ["Recommendation answered", "Ilir"], ["Final report cleared", "Ilir"], ["Presentation recorded", "Marek"], ["Progress on a recommendation reported", "Ilir"], ["Check-in answered", "Ilir"],
  ["Handover suggested", "Marek"], ["Handover proposed", "Marek"], ["Item of the handover answered", "Marek"], ["Handover accepted", "Marek"], ["Handover started", "Marek"], ["Action closed", "Marek"],
] as const;

/** Every line of the history, over all its pages. */
async function readHistory(marek: Page, action: string): Promise<void> {
  await marek.goto(`/actions/${action}/history`);
  const lines: string[] = [];
  for (;;) {
    lines.push(...(await marek.locator("main ol > li").allTextContents()));
    const older = marek.getByRole("link", { name: "Older entries" });
    if (!(await older.count())) break;
    await older.click();
  }
  const when = /\d{1,2}\s\w{3}\s\d{4}/;
  for (const [what, who] of TOLD) expect.soft(lines.some((line) => line.includes(what) && line.includes(`${who},`) && when.test(line)), `${what} by ${who}, with its day`).toBe(true);
  const started = lines.find((line) => line.includes("Implementation started"))!;
  for (const side of ["Design", "Implementation"]) expect(started, "what changed, before and after").toContain(side);
}

async function addressLike(page: Page, on: string, pattern: RegExp): Promise<string> {
  await page.goto(on);
  const links = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.find((href) => pattern.test(href))!;
}
