import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { answer, personAt, press } from "./steps";
import { expect, test } from "./test";
import { WORLD } from "./world";

// One after the other: the last but one withdraws what the others read.
test.describe.configure({ mode: "default" });

const PUBLIC = (language: string) => `/case-studies/${language}/${WORLD.belarus}`;
const FILE = (kind: string, language = "en") => `/api/case-studies/${language}/${WORLD.belarus}/${kind}`;
const STAFF = `/actions/${WORLD.belarus}/case-study`;
const PARTNER = `/partner/actions/${WORLD.belarus}/case-study`;

for (const [language, title, seal] of [["en", "Before ratifying, compare", "EU added value"], ["fr", "Avant de ratifier, comparer", "Valeur ajoutée de l’UE"]] as const) {
  test(`a published case study reaches anybody in its language, light, without scripts, and as a tagged PDF (${language})`, async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    const weights: Promise<number>[] = [];
    page.on("response", (response) => weights.push(response.request().sizes().then(({ responseBodySize }) => responseBodySize, () => 0)));
    await page.goto(PUBLIC(language), { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const whole = (await Promise.all(weights)).reduce((sum, one) => sum + one, 0) / 1024;
    console.log(`${PUBLIC(language)}: ${whole.toFixed(1)} kB`);
    expect(whole).toBeGreaterThan(10);
    expect(whole).toBeLessThan(120);
    expect(await page.content()).not.toMatch(/<script/i);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(page.locator(".case-study-seal", { hasText: seal })).toBeVisible();
    const pdf = await page.context().request.get(FILE("pdf", language));
    const text = (await pdf.body()).toString("latin1");
    expect(pdf.status()).toBe(200);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toContain(`/Lang (${language})`);
    expect(text).not.toMatch(/\/Subtype\s*\/Type3/);
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
    const again = await page.context().request.get(FILE("pdf", language));
    expect(createHash("sha256").update(await again.body()).digest("hex"), "the same bytes for everybody").toBe(createHash("sha256").update(await pdf.body()).digest("hex"));
  });
}

test("what is published says its own hash; what never was is not there", async ({ page }) => {
  await page.goto(PUBLIC("en"));
  const sealed = await page.context().request.get(FILE("published"));
  await expect(page.locator("main footer")).toContainText(createHash("sha256").update(await sealed.body()).digest("hex"));
  for (const missing of ["/case-studies/en/UKR-2099-01", "/case-studies/xx", "/api/case-studies/en/UKR-2099-01/pdf"]) expect((await page.context().request.get(missing)).status(), missing).toBe(404);
  await page.goto("/case-studies/fr");
  await expect(page.getByRole("link", { name: /Avant de ratifier/ })).toBeVisible();
});

test("a new version is edited, cleared by the ministry, checked and published; withdrawn, its address keeps a word", async ({ browser }) => {
  test.setTimeout(120_000);
  const [mira, ilir, nobody] = [await personAt(browser, "Mira", { scripts: false }), await personAt(browser, "Ilir", { scripts: false }), await (await browser.newContext({ javaScriptEnabled: false })).newPage()];
  await mira.goto(STAFF);
  await press(mira, "Begin a new version");
  await mira.goto(`${STAFF}/sections/opening?language=en`);
  await answer(mira, { body: "A group answered the question itself, article by article." });
  await press(mira, "Save");
  await nobody.goto(PUBLIC("en"));
  await expect(nobody.locator(".case-study-hook"), "what is public stays").not.toContainText("A group answered");
  await mira.goto(`${STAFF}/sections/opening?language=fr`);
  await answer(mira, { body: "Un groupe a répondu lui-même à la question, article par article.", fits: "on" });
  await press(mira, "Save");
  await clearAndPublish(mira, ilir);
  await nobody.goto(PUBLIC("fr"));
  await expect(nobody.locator(".case-study-hook")).toContainText("Un groupe a répondu");

  await mira.goto(`${STAFF}/withdraw`);
  await answer(mira, { reason: "The ministry asked by letter.", wordEn: "Withdrawn at the request of the ministry.", wordFr: "Retirée à la demande du ministère." });
  await press(mira, "Withdraw");
  const gone = await nobody.goto(PUBLIC("fr"));
  expect(gone!.status()).toBe(410);
  await expect(nobody.locator("main")).toContainText("Retirée à la demande du ministère.");
  expect((await nobody.context().request.get(FILE("pdf"))).status()).toBe(410);
  await nobody.goto("/case-studies/en");
  await expect(nobody.locator("main")).not.toContainText("Belarus");

  await mira.goto(STAFF);
  await press(mira, "Begin a new version");
  await clearAndPublish(mira, ilir);
  expect((await nobody.goto(PUBLIC("en")))!.status()).toBe(200);
});

async function clearAndPublish(mira: Page, ilir: Page): Promise<void> {
  await mira.goto(STAFF);
  await press(mira, "Send to the authority");
  await ilir.goto(PARTNER);
  await answer(ilir, { languages: ["fr"] });
  await press(ilir, "Clear for publication");
  await mira.goto(STAFF);
  await answer(mira, { hasEmblem: "on", hasStatement: "on", hasDisclaimer: "on" });
  await press(mira, "Record the check");
  await mira.goto(STAFF);
  await press(mira, "Publish");
}

test("the authority says beside the facility how it sees a characteristic, without scripts, in French", async ({ browser }) => {
  const [ilir, mira] = [await personAt(browser, "Ilir", { scripts: false }), await personAt(browser, "Mira", { scripts: false })];
  await ilir.goto("/language?to=fr");
  await ilir.goto(`/partner/actions/${WORLD.belarus}/good-practice/eu_added_value`);
  await answer(ilir, { isFlagged: "no", noteFr: "Les liens restent à nouer." });
  await press(ilir, "Enregistrer notre avis");
  await expect(ilir.getByRole("row", { name: /Valeur ajoutée de l’UE/ })).toContainText("Les deux côtés ne sont pas d’accord");
  await mira.goto("/actions/good-practice?characteristic=eu_added_value&by=disputed");
  await expect(mira.getByRole("row", { name: /Belarus/ })).toContainText("The two sides do not agree");
  await mira.goto("/actions?shows=eu_added_value");
  await expect(mira.getByRole("row", { name: /BLR-2016-01/ })).toBeVisible();
  await ilir.goto("/language?to=en");
});
