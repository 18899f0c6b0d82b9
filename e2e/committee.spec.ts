import { onDatabase } from "./database";
import { answer, personAt, press, pressInVain } from "./steps";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { expect, test } from "./test";

const TEXTS = { en, fr } as const;
// Where the committee's clocks stand.
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels" }).format(new Date());
const REFERENCE = /R-\d{4}-\d{4}/;

// One after another: each language plans a meeting of its own.
test.describe.configure({ mode: "serial" });

for (const language of ["en", "fr"] as const) {
  const { committee, requests } = TEXTS[language];

  test(`the committee meets, decides with conditions, and the authority reads them (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const [mira, marek] = [await personAt(browser, "Mira", { scripts: false }), await personAt(browser, "Marek", { scripts: false })];
    for (const page of [mira, marek]) await page.goto(`/language?to=${language}`);

    // Whatever meeting it stands on, its request is taken off and put on one of today.
    const reference = await takeOff();
    await mira.goto("/committee/new");
    await answer(mira, { mode: "meeting", plannedOn: today, place: "Vienna", requests: [reference] });
    await press(mira, committee.plan.submit);
    await expect(mira).toHaveURL(/\/committee\/\d+/);
    const meeting = new URL(mira.url()).pathname;
    await expect(mira.getByText(reference)).toBeVisible();
    await expect(mira.getByRole("link", { name: committee.meeting.decide, exact: true }), "a coordinator prepares and does not decide").toHaveCount(0);
    const mails = await onDatabase((sql) => sql`select to_role, to_address, facts from outbox where template = 'committee.planned' and facts ->> 'number' = ${meeting.split("/").pop()!}`);
    expect(mails.map(({ to_role, to_address }) => to_role ?? to_address)).toEqual(expect.arrayContaining(["coordinator", "manager", "clara.weiss@example.org"]));

    await mira.goto(`${meeting}/attendance`);
    const first = await mira.locator("select").first().getAttribute("name");
    await answer(mira, { [first!]: "present" });
    await press(mira, committee.attendance.submit);

    await marek.goto(`/requests/${reference}/decide`);
    await expect(marek.getByText(meeting.split("/").pop()!, { exact: false }).first()).toBeVisible();
    await answer(marek, { outcome: "approved_with_conditions", condition1: "Name a focal point.", explanation: "A good start." });
    await pressInVain(marek, requests.decide.submit);
    await answer(marek, { conditionOwner1: "authority", conditionDue1: "2099-01-31" });
    await press(marek, requests.decide.submit);

    await mira.goto(`${meeting}/minutes`);
    await answer(mira, { minutes: "The committee found the request well prepared." });
    await press(mira, committee.minutes.submit);
    await marek.goto(`${meeting}/hold`);
    await press(marek, committee.hold.submit);
    await expect(marek.getByText(committee.states.held).first()).toBeVisible();

    const sheet = await marek.goto(`/print/requests/${reference}/decision-sheet`);
    expect(sheet!.status()).toBe(200);
    await expect(marek.getByText("Name a focal point.")).toBeVisible();
    await expect(marek.getByText(committee.sheet.silence)).toBeVisible();
    const minutes = await marek.context().request.get(`/api/print/minutes?number=${meeting.split("/").pop()}`, { timeout: 45_000 });
    expect((await minutes.body()).subarray(0, 5).toString()).toBe("%PDF-");

    const ilir = await personAt(browser, "Ilir", { scripts: false });
    await ilir.goto(`/language?to=${language}`);
    await ilir.goto(`/partner/requests/${reference}`);
    await expect(ilir.getByText("Name a focal point.").first()).toBeVisible();
  });
}

for (const language of ["en", "fr"] as const) {
  const { assessments, committee } = TEXTS[language];

  test(`the secretary sends a request back to its assessors: what they wrote is set aside, kept, and can be downloaded (${language})`, async ({ browser }) => {
    const mira = await personAt(browser, "Mira", { scripts: false });
    await mira.goto(`/language?to=${language}`);
    const reference = await takeOff();
    await mira.goto("/committee/new");
    await answer(mira, { mode: "written", plannedOn: today, requests: [reference] });
    await press(mira, committee.plan.submit);
    await mira.locator('a[href*="/items/"]').first().click();
    await pressInVain(mira, committee.item.submitSendBack);
    await answer(mira.locator("form", { has: mira.getByRole("button", { name: committee.item.submitSendBack }) }), { comment: "Look at the third trade again." });
    await press(mira, committee.item.submitSendBack);

    // Mira reads anew and sees the others' answers later; a manager finds what was set aside.
    const marek = await personAt(browser, "Marek", { scripts: false });
    await marek.goto(`/language?to=${language}`);
    await marek.goto(`/requests/${reference}/assessment`);
    await expect(marek.getByText("A clear need, and an authority").first(), "kept").toBeVisible();
    await marek.getByRole("link", { name: assessments.page.earlier }).click();
    await expect(marek.getByText("Look at the third trade again.").first()).toBeVisible();
    const paper = await marek.context().request.get(`/api/print/earlier-review?reference=${reference}`, { timeout: 45_000 });
    expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await marek.goto(`/print/requests/${reference}/decision-sheet`);
    await expect(marek.getByText(committee.sheet.noReviews), "set aside").toBeVisible();
  });
}

/** The demonstration's ready request with both its assessments, on no agenda and not decided. */
async function takeOff(): Promise<string> {
  const [row] = await onDatabase(async (sql) => {
    const [one] = await sql`select r.id, r.reference from requests r where r.title like 'Demonstration: skills%'`;
    await sql`update committee_items set state = 'postponed', closed_on = '2026-01-01' where request_id = ${one!.id} and state in ('listed', 'decided', 'sent_back')`;
    // Set aside, not deleted: the history says that somebody was asked, and a reading that nobody can see counts as being written.
    await sql`update assessments set state = 'void', voided_on = ${today}, void_reason = 'The meeting was taken off.' where request_id = ${one!.id} and conclusion is null`;
    await sql`update assessments set state = 'submitted', voided_on = null, void_reason = null where request_id = ${one!.id} and conclusion is not null`;
    await sql`delete from decision_conditions where request_id = ${one!.id}`;
    await sql`delete from decisions where request_id = ${one!.id}`;
    await sql`update requests set state = 'in_consultation', outcome = null, court = 'committee' where id = ${one!.id}`;
    return [one!];
  });
  expect(row!.reference).toMatch(REFERENCE);
  return row!.reference as string;
}
