import { personAt } from "./steps";
import { expect, test } from "./test";

test("one search finds what each reader may see, in words that need no accent, without a script", async ({ browser }) => {
  const found = async (name: string, address: string, language: "en" | "fr") => {
    const page = await personAt(browser, name, { scripts: false });
    await page.goto(`/language?to=${language}`);
    await page.goto(address);
    return page;
  };
  const mira = await found("Mira", "/search", "en");
  await mira.getByRole("searchbox").fill("conventions");
  await mira.getByRole("button", { name: "Search" }).click();
  await expect(mira).toHaveURL(/\/search\?q=conventions/);
  await expect(mira.locator("mark").first()).toHaveText(/convention/i);
  await mira.getByRole("link", { name: /^Lessons \d/ }).click();
  await expect(mira).toHaveURL(/kind=lesson/);
  await expect(mira.getByRole("main")).toContainText("compare their own law");
  await mira.getByRole("link", { name: "Lesson 1" }).click();
  await expect(mira).toHaveURL("/actions/BLR-2016-01/lessons/1");
  await mira.goto("/search?q=early&kind=lesson");
  await expect(mira.getByRole("link", { name: "Lesson 4" }), "staff find a draft").toBeVisible();

  const dana = await found("Dana", "/delegation/search?q=delegation", "fr");
  await expect(dana.locator("mark").first()).toHaveText(/délégation/);
  await dana.goto("/delegation/search?q=early");
  await expect(dana.getByText("Rien n’a été trouvé."), "a delegation finds no draft").toBeVisible();
  expect(await (await dana.context().request.get("/delegation/search?q=law")).text()).not.toMatch(/<script/i);

  const ilir = await found("Ilir", "/partner/search?q=convention", "en");
  await ilir.getByRole("link", { name: /^Lesson 1/ }).click();
  await expect(ilir).toHaveURL("/partner/actions/BLR-2016-01#lessons");
});
