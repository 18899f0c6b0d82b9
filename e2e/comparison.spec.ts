import { expectNoBarrier } from "./barriers";
import { answer, personAt, press, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const at = `/actions/${WORLD.running}/comparison`;

test("a comparison goes from its first row to a recommendation without scripts, and the authority agrees on the way", async ({ browser }) => {
  test.setTimeout(120_000);
  const marek = await personAt(browser, "Marek", { scripts: false });
  await marek.goto(`${at}/new`);
  await answer(marek, { instrument: "ETS-93" });
  await press(marek, "Compare an instrument");
  await expect(marek.getByText("32 rows of", { exact: false })).toBeVisible();
  const sheet = new URL(marek.url()).searchParams.get("sheet")!;

  await marek.goto(`${at}/paste?sheet=${sheet}&column=conformity`);
  await answer(marek, { cells: "12\tperhaps\n13\tfull" });
  await press(marek, "Check");
  await expect(marek.getByRole("table", { name: "Lines that are wrong" })).toContainText("B1");
  await answer(marek, { cells: "12\tnone\n13\tfull" });
  await press(marek, "Check");
  await expect(marek.getByText("2 cells would change, nothing is wrong. Nothing has been written yet.")).toBeVisible();
  await press(marek, "Write 2 cells");

  await marek.goto(`${at}?sheet=${sheet}&conformity=gap`);
  await marek.getByRole("link", { name: "Open the row of article 12" }).click();
  await answer(marek, { gap: "Families wait for years.", proposal: "Shorten the wait." });
  await press(marek, "Save the row");
  await marek.goto(`${at}/sheets/${sheet}`);
  await press(marek, "Share with the authority");

  await marek.goto(`${at}/sheets/${sheet}/agree`);
  await marek.getByRole("checkbox", { name: /^12 / }).check();
  await answer(marek, { agreedBy: "Working group, in writing", agreedOn: "2018-04-26" });
  await press(marek, "Record the agreement");
  await marek.goto(`${at}?sheet=${sheet}&agreement=advice`);
  await press(marek, "Make a recommendation");
  await expect(marek.getByText("Shorten the wait.").first()).toBeVisible();
  await marek.getByRole("link", { name: /ETS 93, article 12/ }).first().click();
  await expect(marek.getByRole("link", { name: /^Recommendation \d+$/ }).first()).toBeVisible();
});

test("the grid is walked and written by keys, says what it saved, and loses nothing when somebody else was quicker", async ({ browser }) => {
  const [mira, marek] = await Promise.all([personAt(browser, "Mira"), personAt(browser, "Marek", { scripts: false })]);
  await mira.goto(`/actions/${WORLD.belarus}/comparison?sheet=3`);
  const cell = (row: number, column: string) => mira.locator("tr[data-row]").nth(row).locator(`[data-column="${column}"]`);
  // The keys work once the page's scripts do.
  await expect(async () => {
    await cell(2, "article").focus();
    await mira.keyboard.press("ArrowRight");
    await expect(cell(2, "provision")).toBeFocused({ timeout: 500 });
  }).toPass();
  for (const column of ["conformity", "gap", "proposal", "effect"]) {
    await mira.keyboard.press("ArrowRight");
    await expect(cell(2, column)).toBeFocused();
  }
  await mira.keyboard.press("Enter");
  await mira.keyboard.type("Costs of the change");
  await mira.keyboard.press("Escape");
  await expect(cell(2, "effect")).toHaveText("");
  await expect(cell(2, "effect")).toBeFocused();
  await mira.keyboard.press("Enter");
  await mira.keyboard.type("Who would pay");
  await mira.keyboard.press("Enter");
  await expect(mira.getByRole("status")).toContainText("Effect of article 3: saved at");
  await expect(cell(2, "effect")).toBeFocused();

  const row = (await mira.locator("tr[data-row]").nth(3).getAttribute("data-row"))!;
  await cell(3, "gap").focus();
  await mira.keyboard.press("Enter");
  await mira.keyboard.type("Mine");
  await marek.goto(`/actions/${WORLD.belarus}/comparison/rows/${row}`);
  await answer(marek, { gap: "Theirs" });
  await press(marek, "Save the row");
  await mira.keyboard.press("Enter");
  await expect(mira.getByRole("status")).toContainText("Marek wrote “Theirs” meanwhile");
  await expect(mira.getByRole("textbox", { name: "Gap, 4" })).toHaveValue("Mine");
  await mira.keyboard.press("Enter");
  await expect(mira.getByRole("status")).toContainText("saved at");
  await expect(cell(3, "gap")).toHaveText("Mine");

  await mira.getByRole("searchbox", { name: "Words" }).fill("who would pay");
  await expect(mira.getByText("1 row of", { exact: false })).toBeVisible();
  expect(new URL(mira.url()).search).toBe("?q=who+would+pay&sheet=3");
  await expectNoBarrier(mira);
});

test("the authority reads, remarks and agrees in French and without scripts, and the delegation reads figures alone", async ({ browser }) => {
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  await speak(ilir, "fr");
  await ilir.goto(`/partner/actions/${WORLD.belarus}/comparison/1?gaps=1`);
  await expect(ilir.getByText("10 sur 14 comparés")).toBeVisible();
  await ilir.getByRole("link", { name: /^10\. / }).click();
  await answer(ilir, { text: "Avec quels pays d’abord ?" });
  await press(ilir, "Ajouter la remarque");
  await expect(ilir.getByText("Avec quels pays d’abord ?")).toBeVisible();
  await expect(ilir.getByText("Convenu par", { exact: false })).toBeVisible();

  const dana = await personAt(browser, "Dana", { scripts: false });
  await dana.goto(`/delegation/actions/${WORLD.belarus}`);
  const approved = dana.getByRole("table", { name: "Approved comparisons of international instruments with national law" });
  await expect(approved).toContainText("Supplementary Provisions");
  await expect(approved).not.toContainText("Migration for Employment");
  expect((await dana.request.get(`/api/comparisons/${WORLD.belarus}/xlsx`)).status()).toBe(404);
  expect((await dana.request.get(`/api/comparisons/${WORLD.belarus}`)).status()).toBe(403);
});
