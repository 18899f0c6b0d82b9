import { fr } from "../messages/fr";
import { onDatabase } from "./database";
import { enter, speak } from "./steps";
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
