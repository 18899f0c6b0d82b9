import { en } from "../messages/en";
import { onDatabase } from "./database";
import { enter, personAt, press } from "./steps";
import { expect, test } from "./test";

const { viewings: t, problems, people, privacy } = en;

test("an administrator looks as an official sees, does nothing there, and the official reads of it", async ({ browser }) => {
  // A session of this test alone: what it is bound to must not lead other tests into an authority's pages.
  const ada = await (await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" })).newPage();
  await enter(ada, "Ada");
  await ada.goto("/people?q=aminata@");
  await ada.getByRole("link", { name: t.link }).click();
  await ada.locator("[name=reason]").fill("She does not find her request.");
  await press(ada, t.begin);
  await expect(ada).toHaveURL(/\/partner$/);
  const bar = ada.getByRole("region", { name: t.bar });
  await expect(bar).toContainText("Aminata");
  await ada.goto("/partner/people");
  await expect(bar).toBeVisible();
  await ada.locator("[name=name]").fill("Nobody");
  await ada.locator("[name=email]").fill("nobody@example.org");
  await ada.getByRole("button", { name: en.seats.send }).click();
  await expect(ada.getByText(problems.kinds.viewing)).toBeVisible();
  expect((await ada.request.get("/api/data", { maxRedirects: 0 })).status(), "no copy of somebody else's data").toBe(307);
  expect(await onDatabase((sql) => sql`select from seat_invitations where email = 'nobody@example.org'`)).toHaveLength(0);
  await ada.getByRole("button", { name: t.end }).click();
  await expect(ada).toHaveURL(/\/people$/);
  await expect(ada.getByRole("heading", { name: people.title })).toBeVisible();
  await expect(bar).toHaveCount(0);

  const aminata = await personAt(browser, "Aminata", { scripts: false });
  await aminata.goto("/partner/data");
  await expect(aminata.getByRole("heading", { name: privacy.copy.title })).toBeVisible();
  await expect(aminata.getByText("She does not find her request.")).toBeVisible();
  await aminata.getByText(/pages? opened/).click();
  await expect(aminata.getByText("/partner/people", { exact: true })).toBeVisible();
});
