import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { CalendarEntry } from "@/domain/calendar/entry";
import { ZONES } from "@/domain/countries/zones";
import { methodOf, withAttendee } from "@/domain/mails/calendar-part";
import { writeCalendar } from "./write-calendar";

const NOW = new Date("2027-03-01T08:00:00Z");
const meeting = (more: object): CalendarEntry => ({ kind: "time", day: "2027-03-29", startsAt: "10:00", endsAt: "12:00", zone: "Europe/Vienna", uid: "meeting-1@suivi", sequence: 0, changedAt: NOW, title: "Meeting", isCancelled: false, ...more }) as CalendarEntry;

/** What another program reads in the text: each entry with its instants, by the zones that the text itself brings. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return { uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(), isDate: event.startDate.isDate, from: event.startDate.toString(), until: event.endDate.toString(), status: part.getFirstPropertyValue("status") };
  });
}

test.each([
  ["in Vienna the day before the clocks change", { day: "2027-03-27" }, "2027-03-27T09:00:00.000Z"],
  ["in Vienna the day they changed", { day: "2027-03-28" }, "2027-03-28T08:00:00.000Z"],
  ["in Vienna the day after they went back", { day: "2027-11-01" }, "2027-11-01T09:00:00.000Z"],
  ["in Minsk before Vienna changes its clocks", { day: "2027-03-27", zone: "Europe/Minsk" }, "2027-03-27T07:00:00.000Z"],
  ["in Minsk afterwards", { day: "2027-03-29", zone: "Europe/Minsk" }, "2027-03-29T07:00:00.000Z"],
  ["in Kyiv in summer", { day: "2027-07-01", zone: "Europe/Kyiv" }, "2027-07-01T07:00:00.000Z"],
])("a meeting at ten o’clock %s is at the right instant for another program", (_, when, instant) => {
  const [event] = read(writeCalendar({ entries: [meeting(when)], now: NOW }));
  expect(event).toMatchObject({ start: instant, isDate: false });
  expect(Date.parse(event!.end) - Date.parse(event!.start)).toBe(2 * 3_600_000);
});

test("an hour that the server’s own clocks skip is written as it is", () => {
  const text = writeCalendar({ entries: [meeting({ day: "2027-03-28", startsAt: "02:30", endsAt: null, zone: "Europe/Minsk" })], now: NOW });
  expect(text).toContain("DTSTART;TZID=Europe/Minsk:20270328T023000");
  expect(text).toContain("DTEND;TZID=Europe/Minsk:20270328T033000");
});

test("a zone is written out once, and every zone that can be chosen is known", () => {
  const text = writeCalendar({ entries: [meeting({}), meeting({ uid: "2" })], now: NOW });
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  for (const zone of ZONES.filter((one) => one !== "UTC")) expect(writeCalendar({ entries: [meeting({ zone })], now: NOW }), zone).toContain(`TZID:${zone}`);
});

test("days are whole days, the last one included", () => {
  const [event] = read(writeCalendar({ entries: [{ kind: "day", from: "2027-03-27", to: "2027-03-29", uid: "mission-1", sequence: 2, changedAt: NOW, title: "Mission; to Minsk, with “experts”", isCancelled: true }], now: NOW }));
  expect(event).toMatchObject({ isDate: true, from: "2027-03-27", until: "2027-03-30", sequence: 2, status: "CANCELLED" });
});

test("an invitation names who is invited, in lines that are not too long", () => {
  const text = withAttendee(writeCalendar({ method: "REQUEST", entries: [meeting({})], organizer: { name: "Suivi", email: "no-reply@suivi.example" }, now: NOW }), { name: 'Наталля "Natallia" of a ministry with a long name of its own', address: "natallia@ministry.example" });
  const [part] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  expect(part!.getFirstPropertyValue("attendee")).toBe("mailto:natallia@ministry.example");
  expect(part!.getFirstProperty("attendee")!.getParameter("cn")).toBe("Наталля Natallia of a ministry with a long name of its own");
  expect(methodOf(text)).toBe("REQUEST");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76);
});
