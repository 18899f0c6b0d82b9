import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { onDatabase } from "./database";
import { personAt, speak } from "./steps";
import { expect, test } from "./test";

test("an administrator sees one page until a passkey is set up, shows it at the next sign-in, and again before an approval", async ({ browser }) => {
  const { factors: t, events } = en;
  const page = await (await browser.newContext()).newPage();
  const device = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", { options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });

  await comeAsAda(page);
  await expect(page.getByText(t.required)).toBeVisible();
  for (const path of ["/actions", "/second-factor/people"]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/second-factor$/);
  }
  expect((await page.request.get("/api/recommendations", { maxRedirects: 0 })).status(), "exports obey too").not.toBe(200);
  await page.locator("[name=name]").fill("Laptop");
  await page.getByRole("button", { name: t.passkeyAdd }).click();
  await expect(page.getByText(events.factor.added)).toBeVisible();
  await page.getByRole("button", { name: t.recoveryMake }).click();
  await expect(page.locator("code")).toHaveCount(10);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/today$/);

  await page.context().clearCookies({ name: /session-token/ });
  await comeAsAda(page);
  await expect(page.getByRole("heading", { name: t.show })).toBeVisible();
  await page.getByRole("button", { name: t.passkeyUse }).click();
  await expect(page).toHaveURL(/\/today$/);

  // Somebody of this test alone: a reset ends the sessions of its person, also those that other tests hold.
  await onDatabase((sql) => sql`
    with person as (insert into users (name, email) values ('Vera', 'vera@example.org') returning id)
    insert into seat_holders (seat_id, user_id, held_from) select s.id, person.id, '2026-01-01' from person, seats s where s.role = 'coordinator' limit 1`);
  await onDatabase((sql) => sql`update sessions set authenticated_at = now() - interval '1 hour' where user_id = (select id from users where email = 'ada@example.org')`);
  await page.goto("/second-factor/people");
  const vera = page.getByRole("row").filter({ hasText: "Vera" });
  await vera.getByText(t.resetFold, { exact: true }).click();
  await vera.locator("[name=reason]").fill("Her phone is lost.");
  await vera.getByRole("button").click();
  await expect(page).toHaveURL(/\/confirm$/);
  await page.getByRole("button", { name: t.passkeyUse }).click();
  await expect(page).toHaveURL(/\/second-factor\/people$/);
  await expect(vera.locator("[name=reason]"), "what was typed stands there again").toHaveValue("Her phone is lost.");
  await vera.getByRole("button").click();
  await expect(page.getByText(events.factor.reset)).toBeVisible();
});

test("an authenticator app is set up without scripts, in French", async ({ browser }) => {
  const { factors: t, events } = fr;
  const page = await personAt(browser, "Jonas", { scripts: false });
  await speak(page, "fr");
  await page.goto("/second-factor");
  await page.getByRole("button", { name: t.appBegin }).click();
  const key = (await page.locator("code").innerText()).replaceAll(" ", "");
  await page.locator("[name=code]").fill("000000");
  await page.getByRole("button", { name: t.appConfirm }).click();
  await expect(page.getByText(fr.problems.fields.wrongFactorCode).first()).toBeVisible();
  await page.locator("[name=code]").fill(new TOTP({ secret: Secret.fromBase32(key) }).generate());
  await page.getByRole("button", { name: t.appConfirm }).click();
  await expect(page.getByText(events.factor.added)).toBeVisible();
  await page.getByRole("button", { name: t.recoveryMake }).click();
  await expect(page.locator("code")).toHaveCount(10);
});

/** Signs in at the provider, which may know the browser already. */
async function comeAsAda(page: Page): Promise<void> {
  await page.goto("/sign-in/provider");
  const login = page.locator("[name=login]");
  if (await login.isVisible()) {
    await login.fill("ada");
    await page.locator("[name=password]").fill("any");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await page.waitForURL(/\/second-factor$/);
}
