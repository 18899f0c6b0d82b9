import { expect, test, type Page } from "@playwright/test";
import { tinyPdf } from "../db/seed/tiny-pdf";
import { answer, optionLike, personAt, press } from "./steps";

const TITLE = "Recognising the skills of workers who come home";
const LETTER = { file: "letter.pdf", bytes: Buffer.from(tinyPdf({ title: "Endorsement letter", paragraphs: ["Signed by the deputy minister."], language: "en" })) };

test("a request typed without scripts reaches the handover, and its history tells every step", async ({ browser }) => {
  test.setTimeout(300_000);
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  const marek = await personAt(browser, "Marek", { scripts: false });

  const request = await test.step("the authority asks", () => ask(ilir));
  await test.step("the services are consulted and the committee approves", () => decide(marek, request));
  const action = await test.step("the Action is opened, its concept accepted by both sides, and it starts", () => design({ marek, ilir, request }));
  await test.step("the working group meets, an expert comes, the mission is reported", () => implement(marek, action));
  await test.step("an output is validated, advice is given and answered", () => advise({ marek, ilir, action }));
  await test.step("the final report is cleared and presented", () => present({ marek, ilir, action }));
  await test.step("the authority says what became of it", () => followUp(ilir, action));
});

/** The authority fills its request page by page and its signatory sends it. Returns the reference. */
async function ask(ilir: Page): Promise<string> {
  await ilir.goto("/partner/requests/new");
  await press(ilir, "Start");
  await expect(ilir).toHaveURL(/\/partner\/requests\/R-\d{4}-\d{4}/);
  const reference = /R-\d{4}-\d{4}/.exec(ilir.url())![0];
  await ilir.goto(`/partner/requests/${reference}/edit/about`);
  await answer(ilir, { contactName: "Ilir", contactEmail: "ilir@example.org", contactPhone: "+375 17 000 00 00" });
  await press(ilir, "Continue");
  await ilir.goto(`/partner/requests/${reference}/edit/need`);
  await answer(ilir, { title: TITLE, need: "Skills learnt abroad are not recognised.", expectedResult: "A procedure that three ministries share.", thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration"] });
  await press(ilir, "Continue");
  await ilir.goto(`/partner/requests/${reference}/edit/letter`);
  await answer(ilir, { file: LETTER });
  await press(ilir, "Add the letter");
  await ilir.goto(`/partner/requests/${reference}/edit/letter`);
  await answer(ilir, { signatoryName: "A deputy minister", signatoryRank: "Deputy minister" });
  await press(ilir, "Continue");
  await ilir.goto(`/partner/requests/${reference}/check`);
  await expect(ilir.getByText("A procedure that three ministries share.")).toBeVisible();
  await answer(ilir, { declaration: "on" });
  await press(ilir, "Send request");
  await expect(ilir.getByText("Sent, being read by the facility").first()).toBeVisible();
  return reference;
}

/** The facility asks the delegation, records its opinion and the committee's decision. */
async function decide(marek: Page, request: string): Promise<void> {
  await marek.goto(`/requests/${request}/consult`);
  const delegation = marek.getByLabel(/EU Delegation to Belarus/).first();
  await delegation.check();
  await press(marek, "Ask the services");
  await marek.goto(`/requests/${request}`);
  await marek.locator(`a[href*="/requests/${request}/opinions/"]`).first().click();
  await answer(marek, { answer: "favourable" });
  await press(marek, "Record the opinion");
  await marek.goto(`/requests/${request}/decide`);
  await answer(marek, { outcome: "approved" });
  await press(marek, "Record the decision");
  await expect(marek.getByText("Approved").first()).toBeVisible();
}

/** Opens the Action, writes the concept and has both sides accept it. Returns the Action's reference. */
async function design({ marek, ilir, request }: { marek: Page; ilir: Page; request: string }): Promise<string> {
  await marek.goto(`/actions/open?request=${request}`);
  await answer(marek, { leadId: await optionLike(marek, "leadId", "Mira") });
  await press(marek, "Open the Action");
  await expect(marek).toHaveURL(/\/actions\/BLR-\d{4}-\d{2}/);
  const action = /BLR-\d{4}-\d{2}/.exec(marek.url())![0];
  await marek.goto(`/actions/${action}/concept`);
  await answer(marek, { purpose: "Three ministries recognise skills by one procedure.", approach: "Compare, draft, try out.", plannedActivities: "Two missions and a workshop." });
  await press(marek, "Save");
  await marek.goto(`/actions/${action}/concept`);
  await press(marek, "Send to the authority");
  await marek.goto(`/actions/${action}/concept`);
  await press(marek, "Accept for the facility");
  await ilir.goto(`/partner/actions/${action}/concept`);
  await press(ilir, "Accept the concept");
  await marek.goto(`/actions/${action}/launch`);
  await press(marek, "Start implementation");
  await expect(marek.getByText("Implementation").first()).toBeVisible();
  return action;
}

/** Forms the group, plans a mission, sends an expert, holds it and has its report approved. */
async function implement(marek: Page, action: string): Promise<void> {
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
  await press(marek, "Record acceptance");
  await marek.goto(`/actions/${action}/missions/1/hold`);
  await answer(marek, { women: "7", men: "5", institutions: "3" });
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
  await marek.goto(`/actions/${action}/report/edit`);
  await answer(marek, { context: "Skills are lost.", concept: "One procedure.", practices: "Three ministries drafted it.", impact: "It was tried out.", lessons: "Begin with one sector." });
  await press(marek, "Save the report");
  await marek.goto(`/actions/${action}/report`);
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

/** Two clicks: what the ministry does with the report, and what it did with the advice. */
async function followUp(ilir: Page, action: string): Promise<void> {
  await ilir.goto(`/partner/actions/${action}/recommendations/1`);
  await answer(ilir, { choice: "in_progress", note: "The decree is drafted.", evidenceTitle: "Draft decree", evidenceUrl: "https://example.org/decree" });
  await press(ilir, "Send update");
  await ilir.goto(`/partner/actions/${action}`);
  await expect(ilir.getByText("Adopt the procedure by decree.")).toBeVisible();
}
