import { expect, test, type Page } from "@playwright/test";
import { tinyPdf } from "../db/seed/tiny-pdf";
import { answer, personAt, press } from "./steps";

const TITLE = "Recognising the skills of workers who come home";
const LETTER = { file: "letter.pdf", bytes: Buffer.from(tinyPdf({ title: "Endorsement letter", paragraphs: ["Signed by the deputy minister."], language: "en" })) };

test("a request typed without scripts reaches the handover, and its history tells every step", async ({ browser }) => {
  test.setTimeout(300_000);
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  const marek = await personAt(browser, "Marek", { scripts: false });

  const request = await test.step("the authority asks", () => ask(ilir));
  await test.step("the services are consulted and the committee approves", () => decide(marek, request));
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
