import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { WORLD } from "./world";
import { answer, linkMailedTo, personAt, press, pressInVain, speak } from "./steps";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;

for (const locale of ["en", "fr"] as const) {
  const { seats } = WORDS[locale];

  test(`a successor is invited, takes the seat by the link in the mail, finds what it holds, and leaves again, scripts off, in ${locale}`, async ({ browser }) => {
    const address = `nadia-${crypto.randomUUID().slice(0, 8)}@example.org`;
    const ilir = await personAt(browser, "Ilir", { scripts: false });
    await speak(ilir, locale);
    await ilir.goto("/partner/people");
    await answer(ilir, { name: `Nadia ${locale}`, email: "no address" });
    await pressInVain(ilir, seats.send);
    await expect(ilir.locator('[name="name"]')).toHaveValue(`Nadia ${locale}`);
    await answer(ilir, { email: address });
    await press(ilir, seats.send);
    await expect(ilir.getByText(address)).toBeVisible();

    const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await guest.goto("/sign-in");
    await speak(guest, locale);
    const link = await linkMailedTo(guest, address);
    await guest.goto(link);
    await guest.goto(link);
    await expect(guest.locator('[name="name"]'), "opening the link takes nothing").toHaveValue(`Nadia ${locale}`);
    await pressInVain(guest, seats.take.submit);
    await answer(guest, { accepts: "on" });
    await press(guest, seats.take.submit);
    await expect(guest).toHaveURL(/\/partner\/people$/);
    await guest.goto("/partner");
    await expect(guest.getByText(WORLD.live.draft).first()).toBeVisible();
    await guest.goto("/print/briefing");
    await expect(guest.getByRole("heading", { name: seats.brief.history })).toBeVisible();
    await expect(guest.getByText(WORLD.belarus).first()).toBeVisible();

    await ilir.goto("/partner/people");
    await ilir.locator("details", { hasText: `Nadia ${locale}` }).locator("summary").click();
    await press(ilir, seats.end.replace("{name}", `Nadia ${locale}`));
    await guest.goto("/partner");
    await expect(guest, "the seat is gone, and the way in with it").toHaveURL(/\/(seats|sign-in)/);
    const second = await guest.goto(link);
    expect(second!.status(), "the link has been spent").toBe(410);
  });
}

test("the facility gives a delegation's seat: whoever was invited takes it, reads, and is out once it ends", async ({ browser }) => {
  const { people, seats, events } = en;
  const address = `olga-${crypto.randomUUID().slice(0, 8)}@example.org`;
  const marek = await personAt(browser, "Marek", { scripts: false });
  await speak(marek, "en");
  await marek.goto("/people/invite");
  await marek.locator("[name=organisation]").selectOption({ label: "EU Delegation to Belarus" });
  await marek.getByRole("button", { name: people.next }).click();
  await answer(marek, { name: "Olga", email: address, seatId: "", newSeatTitle: "Political officer" });
  await press(marek, seats.send);
  await expect(marek.getByText(events.seat.invited).first()).toBeVisible();
  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await guest.goto(await linkMailedTo(guest, address));
  await answer(guest, { accepts: "on" });
  await press(guest, seats.take.submit);
  await expect(guest).toHaveURL(/\/delegation$/);
  await expect(guest.getByText("Belarus").first()).toBeVisible();

  await marek.goto(`/people?q=${address}`);
  await marek.getByText(people.endFold, { exact: true }).click();
  await press(marek, seats.end.replace("{name}", "Olga"));
  await guest.goto("/delegation/BLR");
  await expect(guest).toHaveURL(/\/(seats|sign-in)/);
});

test("a link that nobody signed opens nothing", async ({ page }) => {
  for (const token of ["A".repeat(44), "short", "..%2F..%2Ftoday"]) expect((await page.goto(`/answer/${token}`))!.status(), token).toBe(404);
});
