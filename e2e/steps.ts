import { expect, type Cookie, type Locator, type Page, test } from "@playwright/test";
import { LOCALE_COOKIE, type Locale } from "../messages/locale";

/** Comes in through the sign-in page as one of the demonstration's people; `seat` for somebody who holds several. */
export async function enter(page: Page, name: string, seat?: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(`\\b${name}$`) }).click();
  if (seat) await page.getByRole("button", { name: new RegExp(seat) }).click();
  await expect(page).not.toHaveURL(/sign-in|seats/);
}

type Answers = Record<string, string | string[] | { file: string; bytes: Buffer }>;

/**
 * Answers a form's fields by name, whatever they are: text, a date (`2018-06-05` into three boxes), a choice, ticks (a list), a file.
 * Names do not change with the language, so the same walk runs in each.
 */
export async function answer(scope: Page | Locator, answers: Answers): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const field = scope.locator(`[name="${name}"], [name="${name}[]"]`).first();
    if (typeof value === "object" && !Array.isArray(value)) {
      await field.setInputFiles({ name: value.file, mimeType: "application/pdf", buffer: value.bytes });
    } else if (Array.isArray(value)) {
      for (const one of value) await scope.locator(`[name="${name}[]"][value="${one}"]`).check();
    } else if (await scope.locator(`[name="${name}.year"]`).count()) {
      await typeDate(scope, name, value);
    } else await answerOne(scope, field, name, value);
  }
}

async function answerOne(scope: Page | Locator, field: Locator, name: string, value: string): Promise<void> {
  const type = await field.getAttribute("type");
  if (type === "radio") await scope.locator(`[name="${name}"][value="${value}"]`).check();
  else if (type === "checkbox") await field.check();
  else if (await scope.locator(`select[name="${name}"]`).count()) await field.selectOption(value);
  else await field.fill(value);
}

async function typeDate(scope: Page | Locator, name: string, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  for (const [part, value] of Object.entries({ day, month, year })) await scope.locator(`[name="${name}.${part}"]`).fill(value);
}

/** The value of a choice that reads like this. */
export async function optionLike(scope: Page | Locator, name: string, text: string | RegExp): Promise<string> {
  return (await scope.locator(`select[name="${name}"] option`, { hasText: text }).first().getAttribute("value"))!;
}

/** Presses a button that sends a form, and waits until the server has taken it. */
export async function press(page: Page, name: string): Promise<void> {
  await send(page, name);
  await expect(page.getByRole("alert"), `${name} is refused`).toHaveCount(0);
}

/** The same for a form that is refused: it stands there with what is wrong. */
export async function pressInVain(page: Page, name: string): Promise<void> {
  await send(page, name);
  await expect(page.getByRole("alert").first()).toBeVisible();
}

async function send(page: Page, name: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name, exact: true }).click();
  await answered;
  await page.waitForLoadState();
}

// Coming in takes three pages; whoever came in once in this process is known.
const sessions = new Map<string, Cookie[]>();

/** A context of its own for one person, with scripts or without. */
export async function personAt(browser: import("@playwright/test").Browser, name: string, options: { scripts?: boolean; seat?: string } = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: options.scripts ?? true });
  const page = await context.newPage();
  const who = `${name} ${options.seat ?? ""}`;
  const session = sessions.get(who);
  if (session) await context.addCookies(session);
  else {
    await enter(page, name, options.seat);
    sessions.set(who, await context.cookies());
  }
  return page;
}

/** Reads on in this language, whatever the person's own is. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.context().addCookies([{ name: LOCALE_COOKIE, value: locale, url: test.info().project.use.baseURL! }]);
}

/** The one-purpose link in the newest mail to this address, once the worker has written it. */
export async function linkMailedTo(page: Page, address: string): Promise<string> {
  const mail = page.locator("article", { hasText: address }).first();
  await expect(async () => {
    await page.goto("/sent-mail");
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return (await mail.locator('a[href*="/answer/"]').first().getAttribute("href"))!;
}

/** The newest mail with a code to this address, once the worker has sent another than the one known. */
export async function mailedCode(page: Page, address: string, known?: string): Promise<{ code: string; link: string }> {
  let found: { code: string; link: string } | undefined;
  await expect(async () => {
    await page.goto("/sent-mail");
    const text = await page.locator("article", { hasText: address }).filter({ hasText: "/sign-in/code" }).first().innerText({ timeout: 500 });
    const code = /\b(\d{6})\b/.exec(text ?? "")?.[1];
    const link = /https?:\/\/\S+\/sign-in\/code\?with=[\w-]{44}/.exec(text ?? "")?.[0];
    expect(code && link && code !== known).toBe(true);
    found = { code: code!, link: link! };
  }).toPass({ timeout: 30_000 });
  return found!;
}
