import { answer, optionLike, personAt, press } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const at = (path: string) => `/actions/${WORLD.belarus}${path}`;

test("a line of the report leads back to the need, and on to what became of it; an origin is recorded by hand and taken back, without scripts", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await personAt(browser, "Mira", { scripts: false });
  await page.goto(at("/report"));
  await page.locator(`a[href="${at("/provenance?from=report-impact")}"]`).click();
  const table = page.getByRole("table", { name: /what it comes from/ });
  for (const name of ["Need in the request", "Decision on the request", "Activity 1", "Output 3", "Recommendation 1", "Presentation"]) await expect(table.getByRole("rowheader", { name: new RegExp(`^${name}`) }).first()).toBeVisible();
  await expect(page.locator("svg[role=img] title")).toHaveText(/^Final report: Impact: \d+ records lead to it/);

  await page.goto(at("/provenance?from=need-need"));
  await expect(table.getByRole("rowheader", { name: /^Final report: Impact/ })).toBeVisible();

  await page.goto(at("/provenance/new?to=report-lessons"));
  await answer(page, { originKey: await optionLike(page, "originKey", /^Meeting 1/), why: "Told by the chair on 12 March." });
  await press(page, "Record it");
  await expect(page).toHaveURL(/from=report-lessons/);
  await expect(table).toContainText("Told by the chair on 12 March. (Mira)");
  await table.getByRole("link", { name: "take back" }).first().click();
  await answer(page, { reason: "It was the second meeting." });
  await press(page, "Take it back");
  await page.goto(at("/provenance?from=report-lessons"));
  await expect(page.getByText("Told by the chair on 12 March.")).toHaveCount(0);

  for (const [who, space] of [["Ilir", "partner"], ["Dana", "delegation"]] as const) {
    const reader = await personAt(browser, who, { scripts: false });
    await reader.goto(`/${space}${at("/provenance")}`);
    await expect(reader.getByRole("rowheader", { name: /^Recommendation 1/ })).toBeVisible();
    await expect(reader.getByRole("link", { name: /take back|Record where/ })).toHaveCount(0);
    await expect(reader.getByRole("rowheader", { name: /^Need in the request/ })).toHaveCount(who === "Ilir" ? 1 : 0);
  }
});

test("un chiffre d’une date passée ouvre ses dossiers, dit tel que connu quand, et ce qui a été consigné ensuite", async ({ browser }) => {
  const page = await personAt(browser, "Marek", { scripts: false });
  await page.goto("/language?to=fr");
  await page.goto(at(""));
  await page.getByText("À une date passée").click();
  await answer(page, { at: "2018-06-30" });
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page.getByText("État à la fin du 30 juin 2018, tel que connu aujourd’hui")).toBeVisible();
  await expect(page.locator("#later")).toContainText("au sujet du 6 juin 2018");
  await page.getByRole("link", { name: "Afficher ce que l’on savait ce jour-là" }).click();
  await expect(page.getByText("Rien n’était encore consigné sur cette Action")).toBeVisible();

  await page.goto("/countries/BLR?at=2018-06-30");
  const closed = page.getByRole("link", { name: /^Suivi \d/ });
  const count = Number(/\d+/.exec(await closed.innerText())![0]);
  await closed.click();
  await expect(page.locator("#rows tbody tr")).toHaveCount(count);
  await page.goto("/portfolio?at=2199-01-01");
  await expect(page.getByText("Ce jour n’est pas encore venu.")).toBeVisible();
});
