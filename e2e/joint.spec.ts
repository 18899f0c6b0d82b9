import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { answer, linkMailedTo, personAt, press, pressInVain, speak } from "./steps";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;

for (const locale of ["en", "fr"] as const) {
  const { joint, requests } = WORDS[locale];

  test(`an institution without an account is invited by mail and signs by its link, once, scripts off, in ${locale}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const mark = crypto.randomUUID().slice(0, 8);
    const [agency, address] = [`Employment agency ${mark}`, `director-${mark}@agency.example`];
    const elena = await personAt(browser, "Elena", { scripts: false });
    await elena.goto("/partner/requests/new");
    await press(elena, "Start");
    await speak(elena, locale);
    const reference = /R-\d{4}-\d{4}/.exec(elena.url())![0];
    await elena.goto(`/partner/requests/${reference}/partners`);
    await answer(elena, { invitedName: agency, invitedKind: "agency", invitedEmail: "no address" });
    await pressInVain(elena, joint.inviteSubmit);
    await expect(elena.locator('[name="invitedName"]'), "what was typed stays").toHaveValue(agency);
    await answer(elena, { invitedEmail: address });
    await press(elena, joint.inviteSubmit);
    const row = elena.getByRole("listitem").filter({ hasText: agency });
    await expect(row).toContainText(joint.states.invited);

    const guest = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
    const link = await linkMailedTo(guest, address);
    await speak(guest, locale);
    await guest.goto(link);
    await guest.goto(link);
    await expect(guest.getByRole("button", { name: joint.sign, exact: true }), "opening the link signs nothing").toBeVisible();
    const sign = guest.locator("form").filter({ has: guest.getByRole("button", { name: joint.sign, exact: true }) });
    await answer(sign, { name: "Ana", signatoryRank: "Director" });
    await pressInVain(guest, joint.sign);
    await expect(sign.locator('[name="signatoryRank"]')).toHaveValue("Director");
    await answer(sign, { declaration: "on" });
    await press(guest, joint.sign);
    expect((await guest.goto(link))!.status(), "the link has been spent").toBe(410);

    await elena.goto(`/partner/requests/${reference}/partners`);
    await expect(row).toContainText("Ana, Director");
    await expect(row.getByText(joint.remove), "one that signed stays").toHaveCount(0);
    await elena.goto(`/partner/requests/${reference}`);
    await expect(elena.getByText(requests.tasks.notSent).first()).toBeVisible();
  });
}
