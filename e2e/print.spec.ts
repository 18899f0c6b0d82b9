import type { Page } from "@playwright/test";
import { resolve } from "./addresses";
import { personAt } from "./steps";
import { expect, test } from "./test";

const SHEET = { path: "/print/requests/*/decision-sheet", on: "/committee/1" };

for (const language of ["en", "fr"] as const) {
  test(`the decision sheet is one tagged page of A4, as a page and as a PDF (${language})`, async ({ browser }) => {
    const page = await personAt(browser, "Marek", { scripts: false });
    await page.goto(`/language?to=${language}`);
    await page.goto(await resolve(page, SHEET));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator("main.one-sheet");
    expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight), "nothing is cut off").toBeLessThanOrEqual(1);
    await page.emulateMedia({ media: "screen" });
    const { status, headers, text } = await fetched(page, (await page.getByRole("link", { name: /PDF/ }).getAttribute("href"))!);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "content-type": "application/pdf", "cache-control": expect.stringContaining("no-store"), "content-disposition": expect.stringMatching(/^attachment; filename="(Decision sheet|Fiche de decision) R-/) });
    expect(text.startsWith("%PDF-")).toBe(true);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toContain(`/Lang (${language})`);
    expect(text, "letters, not drawings of letters").not.toMatch(/\/Subtype\s*\/Type3/);
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(text.length).toBeLessThan(150_000);
  });
}

test("a paper never holds more than its reader may see", async ({ browser }) => {
  const marek = await personAt(browser, "Marek", { scripts: false });
  const address = await resolve(marek, SHEET);
  const pdf = `/api/print/decision-sheet?reference=${/R-[\d-]+/.exec(address)![0]}`;
  for (const who of ["Ilir", "Aminata", "Dana"]) {
    const page = await personAt(browser, who, { scripts: false });
    const { status, text } = await fetched(page, pdf);
    expect(status, who).toBe(404);
    expect(text).not.toContain("%PDF");
    expect((await fetched(page, "/api/print/minutes?number=1")).status, who).toBe(404);
    const seen = await page.goto(address);
    expect([404, 200]).toContain(seen!.status());
    await expect(page.locator("main.one-sheet")).toHaveCount(0);
  }
  for (const wrong of ["/api/print/today", "/api/print/decision-sheet?reference=../../today", "/api/print/constructor"]) expect((await fetched(marek, wrong)).status, wrong).toBe(404);
});

async function fetched(page: Page, address: string) {
  const response = await page.context().request.get(address);
  return { status: response.status(), headers: response.headers(), text: (await response.body()).toString("latin1") };
}
