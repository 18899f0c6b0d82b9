import { expect, type Page } from "@playwright/test";
import { tinyPdf } from "../db/seed/tiny-pdf";
import type { RequestQuestion } from "../domain/requests/questions";
import { answer, optionLike, press } from "./steps";

export const LETTER = { file: "letter.pdf", bytes: Buffer.from(tinyPdf({ title: "Endorsement letter", paragraphs: ["Signed by the deputy minister."], language: "en" })) };

/** The fourteen questions in their order. */
const answersAbout = (title: string) => ({
  authority: { unit: "Department of citizenship" }, contact: { contactName: "Ilir", contactEmail: "ilir@example.org", contactPhone: "+375 17 000 00 00" }, partners: {}, language: { language: "en" },
  title: { title }, problem: { need: "Skills learnt abroad are not recognised." }, results: { expectedResult: "A procedure that three ministries share." }, origin: { origin: "The mobility partnership.", originUrl: "https://example.org/partnership" },
  contribution: { contribution: "Two people, half of their time." }, support: {}, areas: { thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration"] }, period: { preferredPeriod: "From September." },
  signatory: { signatoryName: "A deputy minister", signatoryRank: "Deputy minister" }, letter: {},
}) satisfies Record<RequestQuestion, Record<string, string | string[]>>;

/** The authority fills its request page by page and its signatory sends it. Returns the reference. */
export async function ask(ilir: Page, title: string): Promise<string> {
  await ilir.goto("/partner/requests/new");
  await press(ilir, "Start");
  await expect(ilir).toHaveURL(/\/partner\/requests\/R-\d{4}-\d{4}/);
  const reference = /R-\d{4}-\d{4}/.exec(ilir.url())![0];
  await ilir.goto(`/partner/requests/${reference}/authority`);
  for (const [question, answers] of Object.entries(answersAbout(title))) {
    await expect(ilir).toHaveURL(new RegExp(`/${question}\\b`));
    if (question === "letter") {
      await answer(ilir, { file: LETTER });
      await press(ilir, "Add the letter");
    } else await answer(ilir, answers);
    await press(ilir, "Continue");
  }
  await ilir.goto(`/partner/requests/${reference}/check`);
  await expect(ilir.getByText("A procedure that three ministries share.")).toBeVisible();
  await answer(ilir, { declaration: "on" });
  await press(ilir, "Send request");
  await expect(ilir.getByText("Sent, being read by the facility").first()).toBeVisible();
  return reference;
}

/** The facility asks the delegation, records its opinion and the committee's decision. */
export async function decide(marek: Page, request: string): Promise<void> {
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

/** Opens an Action from the approved request, led by Mira. Returns its reference. */
export async function openAction(marek: Page, request: string): Promise<string> {
  await marek.goto(`/actions/open?request=${request}`);
  await answer(marek, { leadId: await optionLike(marek, "leadId", "Mira") });
  await press(marek, "Open the Action");
  await expect(marek).toHaveURL(/\/actions\/BLR-\d{4}-\d{2}/);
  return /BLR-\d{4}-\d{2}/.exec(marek.url())![0];
}

/** Opens the Action, writes the concept, has both sides accept it, and starts. Returns the Action's reference. */
export async function startAction({ marek, ilir, request }: { marek: Page; ilir: Page; request: string }): Promise<string> {
  const action = await openAction(marek, request);
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
