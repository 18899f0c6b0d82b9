import { fr } from "../messages/fr";
import { onDatabase } from "./database";
import { enter, mailedCode, speak } from "./steps";
import { expect, test } from "./test";

const { sessions: t, events } = fr;

test("an official sees both browsers where they are signed in, and ends the other, scripts off, in French", async ({ browser }) => {
  // Somebody of this test alone: the sessions of the others are other tests'.
  await onDatabase((sql) => sql`
    with person as (insert into users (name, email, is_demo) values ('Olena', 'olena@example.org', true) returning id)
    insert into seat_holders (seat_id, user_id, held_from) select h.seat_id, person.id, '2026-01-01' from person, seat_holders h join users u on u.id = h.user_id where u.email = 'elena@example.org' limit 1`);
  const [page, other] = await Promise.all([1, 2].map(async () => (await browser.newContext({ javaScriptEnabled: false })).newPage()));
  await enter(page!, "Olena");
  await enter(other!, "Olena");
  await speak(page!, "fr");
  await page!.goto("/partner/data");
  await page!.getByRole("link", { name: t.title }).click();
  await expect(page!.getByRole("heading", { level: 2, name: t.here })).toHaveCount(1);
  await page!.getByRole("button", { name: new RegExp(`^${t.end}`) }).click();
  await expect(page!.getByText(t.done.one)).toBeVisible();
  await expect(page!.getByText(t.only)).toBeVisible();
  await expect(page!.getByText(events.session.ended_elsewhere)).toBeVisible();
  await other!.goto("/partner");
  await expect(other!).toHaveURL(/\/sign-in/);
  await page!.goto("/partner");
  await expect(page!).toHaveURL(/\/partner$/);
});

test("an official whose sign-in is a while ago proves who they are by a code to their own address, and sends", async ({ browser, baseURL }) => {
  const { signIn, factors } = fr;
  await onDatabase((sql) => sql`
    with person as (insert into users (name, email) values ('Oksana', 'oksana@example.org') returning id)
    insert into seat_holders (seat_id, user_id, held_from) select h.seat_id, person.id, '2026-01-01' from person, seat_holders h join users u on u.id = h.user_id where u.email = 'ilir@example.org' limit 1`);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([{ name: "suivi-language", value: "fr", url: baseURL! }]);
  const [page, mails] = [await context.newPage(), await (await browser.newContext({ javaScriptEnabled: false })).newPage()];
  const codeTyped = async (known?: string) => {
    const { code } = await mailedCode(mails, "oksana@example.org", known);
    await page.locator("[name=code]").fill(code);
    await page.getByRole("button", { name: signIn.enterCode }).click();
    await expect(page).toHaveURL(/\/partner$/);
    return code;
  };
  await page.goto("/sign-in");
  await page.locator("[name=email]").fill("oksana@example.org");
  await page.getByRole("button", { name: signIn.sendCode }).click();
  const first = await codeTyped();
  await onDatabase((sql) => sql`update sessions set authenticated_at = now() - interval '1 hour' where user_id = (select id from users where email = 'oksana@example.org')`);
  await page.goto("/partner/people");
  await page.locator("[name=name]").fill("Taras");
  await page.locator("[name=email]").fill("taras@example.org");
  await page.getByRole("button", { name: fr.seats.send }).click();
  await expect(page).toHaveURL(/\/partner\/confirm$/);
  await expect(page.getByRole("heading", { name: factors.confirm })).toBeVisible();
  await page.getByRole("button", { name: signIn.ownCode }).click();
  await codeTyped(first);
  await page.goto("/partner/people");
  await expect(page.locator("[name=name]"), "what was typed stands there again").toHaveValue("Taras");
  await page.getByRole("button", { name: fr.seats.send }).click();
  await expect(page.getByText("taras@example.org")).toBeVisible();
});
