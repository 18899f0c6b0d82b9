import { expect, type Locator, type Page } from "@playwright/test";

/** Comes in through the sign-in page as one of the demonstration's people; `seat` for somebody who holds several. */
export async function enter(page: Page, name: string, seat?: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(`\\b${name}$`) }).click();
  if (seat) await page.getByRole("button", { name: new RegExp(seat) }).click();
  await expect(page).not.toHaveURL(/sign-in|seats/);
}

/** Fills the fields of a form by their labels. */
export async function fill(scope: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await scope.getByLabel(label, { exact: true }).fill(value);
}

/** Types a date into its three boxes. */
export async function typeDate(scope: Page | Locator, label: string, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  const group = scope.getByRole("group", { name: label });
  for (const [part, value] of [["Day", day], ["Month", month], ["Year", year]] as const) await group.getByLabel(part).fill(value.replace(/^0/, ""));
}

/** Presses a button and waits for the page that follows. */
export async function press(scope: Page | Locator, name: string): Promise<void> {
  await scope.getByRole("button", { name, exact: true }).click();
}

/** A context of its own for one person, with scripts or without. */
export async function personAt(browser: import("@playwright/test").Browser, name: string, options: { scripts?: boolean; seat?: string } = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: options.scripts ?? true });
  const page = await context.newPage();
  await enter(page, name, options.seat);
  return page;
}
