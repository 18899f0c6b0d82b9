import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { LOCALE_COOKIE } from "../messages/locale";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { onDatabase } from "./database";
import { mailedCode } from "./steps";
import { expect, test } from "./test";

const WORDS = { en, fr };

// One after another: the first binds the account that the others meet.
test.describe.configure({ mode: "default" });

test.describe("through the organisation's own sign-in", () => {
  test("invited staff come in, and come in again as the same person", async ({ browser }) => {
    for (const _ of ["first", "again"]) {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await comeAs(page, "mira");
      await expect(page).toHaveURL(/\/today$/);
      await expect(page.getByText("Mira").first()).toBeVisible();
    }
    expect(await onDatabase((sql) => sql`select provider, access_token, id_token from accounts join users on users.id = user_id where name like 'Mira%'`)).toEqual([{ provider: "oidc", access_token: null, id_token: null }]);
  });

  for (const [who, why] of [["stranger", "nobody invited this address"], ["jonas", "the provider does not vouch for the address"], ["ilir", "an authority has another door"]] as const) {
    test(`${who} is refused: ${why}`, async ({ browser }) => {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await comeAs(page, who);
      await expect(page).toHaveURL(/\/sign-in\?error=/);
      await expect(page.getByText("You could not be signed in")).toBeVisible();
      await page.goto("/today");
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }
});

test("a second account with the address of somebody who came before is somebody else", async ({ browser }) => {
  const [first, second] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await comeAs(first, "mira");
  await expect(first).toHaveURL(/\/today$/);
  await comeAs(second, "second-mira");
  await expect(second).toHaveURL(/\/sign-in\?error=/);
});

test("a session whose row is gone opens nothing any more", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await comeAs(page, "mira");
  await expect(page).toHaveURL(/\/today$/);
  const token = (await page.context().cookies()).find(({ name }) => name === "authjs.session-token")!;
  expect(token).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  const hash = createHash("sha256").update(token.value).digest("base64url");
  const rows = await onDatabase((sql) => sql`delete from sessions where session_token = ${hash} returning user_id`);
  expect(rows, "stored as its hash only").toHaveLength(1);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
});

for (const locale of ["en", "fr"] as const) {
  const { signIn } = WORDS[locale];

  test(`an official comes in by the code of a mail, typed or by its link, in the browser that asked, in ${locale}`, async ({ browser, baseURL }) => {
    const address = locale === "en" ? "ilir@example.org" : "elena@example.org";
    const fresh = async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await context.addCookies([{ name: LOCALE_COOKIE, value: locale, url: baseURL! }]);
      return context.newPage();
    };
    const ask = async (page: Page, email: string) => {
      await page.goto("/sign-in");
      await page.locator("[name=email]").fill(email);
      await page.getByRole("button", { name: signIn.sendCode }).click();
      await expect(page).toHaveURL(/\/sign-in\/code$/);
      await expect(page.getByText(signIn.codeSent), "the same for every address").toBeVisible();
    };
    const [page, other, stranger] = [await fresh(), await fresh(), await fresh()];
    await ask(page, ` ${address.toUpperCase()} `);
    const { code } = await mailedCode(stranger, address);
    await page.locator("[name=code]").fill(String((Number(code) + 1) % 1_000_000).padStart(6, "0"));
    await page.getByRole("button", { name: signIn.enterCode }).click();
    await expect(page.getByRole("alert")).toContainText(signIn.codeProblems.wrong);
    await page.locator("[name=code]").fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.getByRole("button", { name: signIn.enterCode }).click();
    await expect(page).toHaveURL(/\/partner$/);

    await ask(other, address);
    const { link } = await mailedCode(stranger, address, code);
    await stranger.goto(link);
    await stranger.getByRole("button", { name: signIn.enterCode }).click();
    await expect(stranger.getByRole("alert"), "another browser did not ask").toContainText(signIn.codeProblems.over);
    await other.goto(link);
    await expect(other, "opening it signs nobody in").toHaveURL(/sign-in\/code/);
    await other.getByRole("button", { name: signIn.enterCode }).click();
    await expect(other).toHaveURL(/\/partner$/);

    await ask(stranger, `nobody-${locale}@example.org`);
    for (let tried = 1; tried <= 5; tried++) {
      await stranger.locator("[name=code]").fill("000000");
      await stranger.getByRole("button", { name: signIn.enterCode }).click();
    }
    await expect(stranger.getByRole("alert"), "five tries and no more").toContainText(signIn.codeProblems.over);
    await expect(stranger.locator("[name=code]")).toHaveCount(0);
  });
}


/** Signs in at the provider, by a name there and any password, and agrees that it tells who they are. */
async function comeAs(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Sign in with your organisation’s account" }).click();
  await page.locator("[name=login]").fill(name);
  await page.locator("[name=password]").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/localhost:\d+\/(today|sign-in)/);
}
