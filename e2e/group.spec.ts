import { onDatabase } from "./database";
import { answer, personAt, press, pressInVain } from "./steps";
import { WORLD } from "./world";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { expect, test } from "./test";

const TEXTS = { en, fr } as const;
const group = `/actions/${WORLD.belarus}/group`;
const dayInMinsk = (days: number) => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Minsk" }).format(new Date(Date.now() + days * 86_400_000));

test.describe.configure({ mode: "serial" });

for (const language of ["en", "fr"] as const) {
  const { meetings, memberCalls } = TEXTS[language];
  const person = `Natallia Example ${language}`;
  const title = `Meeting ${language} of the group`;

  test(`names are asked of the authority, answered for another institution, and accepted (${language})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const [mira, elena] = [await personAt(browser, "Mira", { scripts: false }), await personAt(browser, "Elena", { scripts: false })];
    for (const page of [mira, elena]) await page.goto(`/language?to=${language}`);

    await mira.goto(`${group}/calls/new`);
    await answer(mira, { seats: "1", institutions: "Ministry of Labour" });
    await pressInVain(mira, memberCalls.ask);
    await answer(mira, { dueOn: "2099-01-31" });
    await press(mira, memberCalls.ask);
    await expect(mira).toHaveURL(/\/group\/calls\/\d+/);
    const call = new URL(mira.url()).pathname;

    await elena.goto("/partner");
    await elena.locator(`a[href="/partner/actions/${WORLD.belarus}/members"]`).first().click();
    await answer(elena, { personName: person, sex: "female", level: "director", institutionName: "Ministry of Labour" });
    await press(elena, memberCalls.partner.add);
    await expect(elena.getByText(person).first()).toBeVisible();
    await press(elena, memberCalls.moves.answer);
    await expect(elena.getByText(memberCalls.partner.nothing)).toBeVisible();

    await mira.goto(call);
    await mira.locator('input[name="proposals[]"]').check();
    await press(mira, memberCalls.accept);
    await expect(mira.getByText(memberCalls.states.filled).first()).toBeVisible();
    await mira.goto(group);
    await expect(mira.getByText(person).first()).toBeVisible();
  });

  test(`a meeting goes from a draft to minutes; moving it changes the same entry of the calendar (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const [mira, elena] = [await personAt(browser, "Mira", { scripts: false }), await personAt(browser, "Elena", { scripts: false })];
    for (const page of [mira, elena]) await page.goto(`/language?to=${language}`);

    await mira.goto(`${group}/meetings/new`);
    await answer(mira, { title, agenda: "The conventions\nThe calendar", onDay: dayInMinsk(1), startsAt: "10:00", endsAt: "12:00", zone: "Europe/Minsk", place: "Minsk" });
    await press(mira, meetings.save);
    await expect(mira).toHaveURL(/\/meetings\/\d+/);
    const meeting = new URL(mira.url()).pathname;
    const atPartner = meeting.replace("/actions/", "/partner/actions/").replace("/group/", "/");
    expect(await entries(title), "a draft tells nobody").toEqual([]);
    await elena.goto(atPartner);
    await expect(elena.getByRole("heading", { name: meetings.partner.notHere })).toBeVisible();

    await press(mira, meetings.moves.open);
    await mira.goto(`${meeting}/move`);
    await answer(mira, { onDay: dayInMinsk(0), startsAt: "09:30", endsAt: "11:00" });
    await press(mira, meetings.move);
    const [invited, moved] = await entries(title);
    expect(moved!.uid).toBe(invited!.uid);
    expect([invited!.sequence, moved!.sequence]).toEqual(["0", "1"]);
    expect(moved!.start).toBe(`TZID=Europe/Minsk:${dayInMinsk(0).replaceAll("-", "")}T093000`);
    await elena.goto(atPartner);
    await expect(elena.getByText("The conventions")).toBeVisible();
    await expect(elena.getByText("09:30–11:00", { exact: false })).toBeVisible();

    await mira.goto(meeting);
    await press(mira, meetings.moves.begin);
    await pressInVain(mira, meetings.moves.close);
    await mira.goto(`${meeting}/attendance`);
    const first = await mira.locator("select").first().getAttribute("name");
    await answer(mira, { [first!]: "present" });
    await press(mira, meetings.saveAttendance);
    await mira.goto(`${meeting}/minutes`);
    await answer(mira, { summary: "The group compared two conventions." });
    await press(mira, meetings.saveMinutes);
    await mira.goto(`${meeting}/records`);
    await answer(mira.locator("form", { has: mira.getByRole("button", { name: meetings.recordDecision, exact: true }) }), { text: `Agreed in ${language}.` });
    await press(mira, meetings.recordDecision);
    await press(mira, meetings.moves.close);
    await expect(mira.getByText(meetings.states.closed).first()).toBeVisible();

    await elena.goto(atPartner);
    for (const text of ["The group compared two conventions.", `Agreed in ${language}.`]) await expect(elena.getByText(text)).toBeVisible();
    const paper = await elena.context().request.get(`/api/print/meeting?reference=${WORLD.belarus}&number=${meeting.split("/").pop()}`, { timeout: 45_000 });
    expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test(`a cancelled meeting stays cancelled, and leaves the calendars (${language})`, async ({ browser }) => {
    const mira = await personAt(browser, "Mira", { scripts: false });
    await mira.goto(`/language?to=${language}`);
    await mira.goto(`${group}/meetings/new`);
    await answer(mira, { title: `${title}, cancelled`, agenda: "Nothing", onDay: "2099-03-02", startsAt: "10:00" });
    await press(mira, meetings.save);
    const meeting = new URL(mira.url()).pathname;
    await press(mira, meetings.moves.open);
    await mira.goto(`${meeting}/cancel`);
    await answer(mira, { reason: "The minister travels." });
    await press(mira, meetings.moves.cancel);
    await expect(mira.getByText("The minister travels.")).toBeVisible();
    expect((await entries(`${title}, cancelled`)).at(-1)).toMatchObject({ method: "CANCEL", sequence: "1" });
    await mira.goto(`${meeting}/move`);
    await expect(mira.getByText(meetings.over)).toBeVisible();
    await expect(mira.getByRole("button", { name: meetings.move })).toHaveCount(0);
  });
}

/** The calendar entries that went out about a meeting, in their order, each once. */
async function entries(title: string) {
  const rows = await onDatabase((sql) => sql`select calendar, min(queued_at) as at from outbox where template like 'meeting.%' and facts ->> 'meeting' = ${title} group by calendar order by 2`);
  const value = (text: string, name: RegExp) => name.exec(text)?.[1]?.trim();
  return rows.map(({ calendar }) => ({ method: value(calendar, /METHOD:(.*)/), uid: value(calendar, /UID:(.*)/), sequence: value(calendar, /SEQUENCE:(.*)/), start: value(calendar, /DTSTART;(.*)/) }));
}
