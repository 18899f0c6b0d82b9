import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { actionInDesign, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { setTask } from "@/domain/tasks/commands/set-task";
import { findDecisions } from "@/domain/tasks/queries/find-tasks";
import { addMember } from "@/domain/working-groups/commands/add-member";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { execute } from "@/server/command";
import { nextMeeting } from "../meeting";
import { findMeeting } from "../queries/find-meeting";
import { findMeetings } from "../queries/find-meetings";
import { beginMeeting } from "./begin-meeting";
import { cancelMeeting } from "./cancel-meeting";
import { closeMeeting } from "./close-meeting";
import { minuteMeeting } from "./minute-meeting";
import { moveMeeting } from "./move-meeting";
import { openMeeting } from "./open-meeting";
import { planMeeting } from "./plan-meeting";
import { saveMeeting } from "./save-meeting";
import { takeAttendance } from "./take-attendance";

let p: People;
let reference: string;
useDatabase();
beforeAll(async () => {
  p = await people();
  reference = await actionInDesign(p);
  await done(formGroup, p.mira, { reference, name: "Working group", organisationId: p.ilir.organisationId, personName: "Ilir Hoxha", email: "ilir@example.org", formedOn: "2016" });
  await done(addMember, p.mira, { reference, newOrganisation: "Employment agency", newOrganisationKind: "agency", personName: "Boris", email: "boris@agency.example", role: "member" });
  await done(addMember, p.mira, { reference, newOrganisation: "Union", newOrganisationKind: "civil_society", role: "member" });
});

const NOW = new Date("2030-03-20T09:00:00Z");
const ON_THE_DAY = new Date("2030-04-08T09:00:00Z");
const plan = (more: object = {}) => done(planMeeting, p.mira, { reference, title: "First meeting", agenda: "Mandate\n\nConventions to compare", onDay: "2030-04-01", startsAt: "10:00", endsAt: "12:30", zone: "Europe/Minsk", place: "Minsk, room 3", ...more }, NOW);
const read = async (number: number, who = p.mira) => (await findMeeting(who, reference, String(number)))!;
const at = async (number: number) => ({ reference, number, version: (await read(number)).version });
const entryOf = ({ calendar }: { calendar?: string }) => {
  const whole = new ICAL.Component(ICAL.parse(calendar!));
  for (const zone of whole.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const event = new ICAL.Event(whole.getFirstSubcomponent("vevent")!);
  return { method: whole.getFirstPropertyValue("method"), uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate().toISOString(), location: event.location };
};
const told = (template: string) => asOwner(async (sql) => [...await sql<{ to_organisation_id: string | null; to_address: string | null; calendar: string; facts: Record<string, string> }[]>`select to_organisation_id, to_address, calendar, facts from outbox where template = ${template} order by queued_at`]);

describe("a draft", () => {
  test("sends nothing, and neither the authority nor the delegation knows of it", async () => {
    const { number } = await plan();
    expect(await read(number)).toMatchObject({ state: "draft", items: [{ subject: "Mandate" }, { subject: "Conventions to compare" }], sequence: 0 });
    for (const who of [p.elena, p.dana]) expect(await findMeetings(who, reference)).toEqual([]);
    expect(await asOwner((sql) => sql`select 1 from outbox where template like 'meeting.%'`)).toEqual([]);
    expect(await asOwner((sql) => sql`select distinct audience from audit_events where type like 'meeting.%'`)).toEqual([{ audience: "facility" }]);
  });

  test.each([
    ["an end before the beginning", { endsAt: "09:00" }, "endsAt"],
    ["a time that is none", { startsAt: "25:00" }, "startsAt"],
    ["a zone that nobody knows", { zone: "Moon/Base" }, "zone"],
    ["a day that does not exist", { onDay: "2030-02-30" }, "onDay"],
  ])("is refused with %s", async (_, input, field) => {
    expect(await execute(planMeeting, p.mira, { reference, title: "X", agenda: "", onDay: "2030-04-01", startsAt: "10:00", endsAt: "", zone: "Europe/Minsk", ...input })).toMatchObject({ problem: { errors: [{ field }] } });
  });

  test("is changed by the team alone, by the version that was read", async () => {
    const change = { ...(await at(1)), title: "First meeting of the group", agenda: "Mandate\nConventions to compare\nCalendar", onDay: "2030-04-01", startsAt: "10:00", endsAt: "12:30", zone: "Europe/Minsk", place: "Minsk, room 3" };
    expect(await execute(saveMeeting, p.jonas, change)).toMatchObject({ problem: { kind: "not_allowed" } });
    await done(saveMeeting, p.mira, change);
    expect(await execute(saveMeeting, p.marek, { ...change, title: "Another" })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira" } });
  });

  test("cannot be opened without what people must know", async () => {
    const { number } = await plan({ title: "Some time", agenda: "", onDay: "2030-05", startsAt: "", endsAt: "" });
    const problem = await execute(openMeeting, p.mira, await at(number), { at: NOW });
    expect(problem).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "meetings.dayAndTimeKnown" }, { key: "meetings.agendaWritten" }] } });
    await done(cancelMeeting, p.mira, { ...(await at(number)), reason: "Not needed." });
    expect(await told("meeting.cancelled")).toEqual([]);
    expect((await findMeetings(p.elena, reference))).toEqual([]);
  });
});

describe("an open meeting", () => {
  test("invites each once, with an entry at the right instant", async () => {
    await done(openMeeting, p.mira, await at(1), NOW);
    const mails = await told("meeting.invited");
    expect(mails.map(({ to_organisation_id, to_address }) => to_organisation_id ?? to_address).sort()).toEqual([p.ilir.organisationId, "boris@agency.example"].sort());
    expect(mails[0]!.facts).toMatchObject({ heldOn: "2030-04-01", time: "10:00–12:30", zone: "Europe/Minsk", place: "Minsk, room 3", agenda: "Mandate\nConventions to compare\nCalendar" });
    expect(entryOf(mails[0]!)).toMatchObject({ method: "REQUEST", sequence: 0, start: "2030-04-01T07:00:00.000Z", location: "Minsk, room 3" });
    expect(nextMeeting(await findMeetings(p.elena, reference), "2030-03-21")).toMatchObject({ number: 1, state: "open" });
    expect((await read(1, p.elena)).attendees).toHaveLength(3);
  });

  test("moves: the same entry changes, and nothing stands in a calendar twice", async () => {
    expect(await execute(moveMeeting, p.mira, { ...(await at(1)), onDay: "2030-03-01", startsAt: "10:00", zone: "Europe/Minsk" }, { at: NOW })).toMatchObject({ problem: { errors: [{ field: "onDay", key: "pastDay" }] } });
    await done(moveMeeting, p.mira, { ...(await at(1)), onDay: "2030-04-08", startsAt: "9:30", endsAt: "", zone: "Europe/Vienna", place: "Vienna" }, NOW);
    const [before, after] = [entryOf((await told("meeting.invited"))[0]!), entryOf((await told("meeting.moved"))[0]!)];
    expect(after).toMatchObject({ method: "REQUEST", uid: before.uid, sequence: 1, start: "2030-04-08T07:30:00.000Z", location: "Vienna" });
    expect((await told("meeting.moved"))[0]!.facts).toMatchObject({ before: "2030-04-01", timeBefore: "10:00–12:30", heldOn: "2030-04-08", time: "09:30" });
  });

  test("keeps its day when only the agenda changes, and does not begin before it", async () => {
    await done(saveMeeting, p.mira, { ...(await at(1)), title: "First meeting of the group", agenda: "Mandate\nConventions to compare", onDay: "2031-01-01", zone: "UTC" }, NOW);
    expect(await read(1)).toMatchObject({ onDay: "2030-04-08", zone: "Europe/Vienna", sequence: 1, items: [{ position: 1 }, { position: 2 }] });
    expect(await execute(beginMeeting, p.mira, await at(1), { at: NOW })).toMatchObject({ problem: { missing: [{ key: "meetings.dayReached" }] } });
    expect(await execute(minuteMeeting, p.mira, { ...(await at(1)), summary: "Early." }, { at: NOW })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test("that is cancelled stays cancelled, and leaves the calendars", async () => {
    const { number } = await plan({ title: "Second meeting", onDay: "2030-06-03" });
    await done(openMeeting, p.mira, await at(number), NOW);
    await done(cancelMeeting, p.mira, { ...(await at(number)), reason: "The minister travels." });
    const mail = (await told("meeting.cancelled"))[0]!;
    expect(entryOf(mail)).toMatchObject({ method: "CANCEL", sequence: 1 });
    expect(mail.calendar).toContain("STATUS:CANCELLED");
    for (const again of [openMeeting, beginMeeting, closeMeeting]) expect(await execute(again, p.mira, await at(number))).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect(await execute(moveMeeting, p.mira, { ...(await at(number)), onDay: "2199-01-01", startsAt: "10:00", zone: "UTC" })).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect((await findMeetings(p.dana, reference)).find((one) => one.number === number)).toMatchObject({ state: "cancelled" });
  });
});

describe("a meeting in progress", () => {
  test("takes presences, notes, decisions and tasks", async () => {
    await done(beginMeeting, p.mira, await at(1), ON_THE_DAY);
    const { id, attendees, items } = await read(1);
    const [chair, ...others] = attendees;
    expect(await execute(closeMeeting, p.mira, await at(1), { at: ON_THE_DAY })).toMatchObject({ problem: { missing: [{ key: "meetings.attendanceTaken" }, { key: "meetings.minutesWritten" }] } });
    const presence = { [`presence_${chair!.memberId}`]: "present", [`presence_${others[0]!.memberId}`]: "represented" };
    expect(await execute(takeAttendance, p.mira, { ...(await at(1)), ...presence }, { at: ON_THE_DAY })).toMatchObject({ problem: { errors: [{ field: `representedBy_${others[0]!.memberId}`, key: "required" }] } });
    await done(takeAttendance, p.mira, { ...(await at(1)), ...presence, [`representedBy_${others[0]!.memberId}`]: "A deputy" }, ON_THE_DAY);
    await done(minuteMeeting, p.mira, { ...(await at(1)), summary: "The group took up its mandate.", [`notes_${items[1]!.id}`]: "Four conventions." }, ON_THE_DAY);
    await done(recordDecision, p.mira, { reference, meetingId: id, text: "Compare four conventions.", agreedOn: "2030-04-08", audience: "delegation" }, ON_THE_DAY);
    await done(setTask, p.mira, { reference, meetingId: id, text: "Send the texts.", ownerName: "Ministry", priority: "medium", audience: "authority" }, ON_THE_DAY);
    expect((await read(1)).attendees).toMatchObject([{ isChair: true, presence: "present" }, { presence: "represented", representedBy: "A deputy" }, { presence: null }]);
  });

  test("closes into minutes that nobody changes any more", async () => {
    await done(closeMeeting, p.mira, await at(1), ON_THE_DAY);
    const { id, version } = await read(1);
    expect(await read(1, p.elena)).toMatchObject({ state: "closed", closedOn: "2030-04-08", closedByName: "Mira", summary: "The group took up its mandate.", items: [{ notes: "" }, { notes: "Four conventions." }] });
    expect(await findDecisions(p.dana, reference, { meetingId: id })).toMatchObject([{ text: "Compare four conventions." }]);
    const here = { reference, number: 1, version };
    for (const [command, input] of [[minuteMeeting, { summary: "Otherwise." }], [takeAttendance, {}], [saveMeeting, { title: "X", agenda: "" }], [cancelMeeting, { reason: "X" }]] as const) {
      expect(await execute(command, p.mira, { ...here, ...input }, { at: ON_THE_DAY })).toMatchObject({ problem: { kind: "wrong_stage" } });
    }
    expect(await execute(recordDecision, p.mira, { reference, meetingId: id, text: "Later.", agreedOn: "2030-04-08", audience: "authority" }, { at: ON_THE_DAY })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });
});

test("an old meeting is recorded with no more than is known of it, without telling anybody", async () => {
  const before = (await told("meeting.invited")).length;
  const { number } = await plan({ title: "A meeting of long ago", onDay: "2017-03", startsAt: "", endsAt: "", agenda: "Conventions" });
  expect(await execute(openMeeting, p.mira, await at(number), { at: NOW })).toMatchObject({ problem: { kind: "unmet" } });
  expect(await execute(closeMeeting, p.mira, await at(number), { at: NOW })).toMatchObject({ problem: { missing: [{ key: "meetings.minutesWritten" }] } });
  await done(minuteMeeting, p.mira, { ...(await at(number)), summary: "The group compared the conventions." }, NOW);
  await done(closeMeeting, p.mira, await at(number), NOW);
  expect((await findMeetings(p.dana, reference)).find((one) => one.number === number)).toMatchObject({ state: "closed", onDay: "2017-03" });
  expect((await told("meeting.invited")).length).toBe(before);
});
