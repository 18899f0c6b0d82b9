import "server-only";
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from "ical-generator";
import { getVtimezoneComponent } from "@touch4it/ical-timezones";
import type { CalendarEntry } from "@/domain/calendar/entry";
import { nextDay } from "@/domain/shared/dates";
import { WallTime } from "./wall-time";

type Wanted = { name?: string; method?: "REQUEST" | "CANCEL"; entries: readonly CalendarEntry[]; organizer?: { name: string; email: string }; now: Date };

/** Entries as an iCalendar text: each under a name that stays, with the number of its changes, its zone, and cancelled ones said to be so. */
export function writeCalendar({ name, method, entries, organizer, now }: Wanted): string {
  const calendar = ical({
    name, method: method && ICalCalendarMethod[method], prodId: { company: "Suivi", product: "Suivi", language: "EN" },
    // The moments of writing stay in UTC; zones are written out for the entries that name one.
    timezone: { name: null, generator: zoneText },
  });
  for (const entry of entries) calendar.createEvent({ ...asEvent(entry), stamp: now, organizer });
  return calendar.toString();
}

function asEvent({ uid, sequence, changedAt, title, place, text, address, isCancelled, ...when }: CalendarEntry): ICalEventData {
  return {
    id: uid, sequence, lastModified: changedAt, summary: title, location: place, description: text, url: address, status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(when.kind === "day"
      ? { allDay: true, start: new Date(`${when.from}T00:00:00Z`), end: new Date(`${nextDay(when.to)}T00:00:00Z`) }
      : { start: new WallTime(when.day, when.startsAt), end: new WallTime(when.day, when.endsAt ?? anHourAfter(when.startsAt)), timezone: when.zone === "UTC" ? null : when.zone }),
  };
}

/** A meeting without an end is taken for one of an hour, on its own day. */
function anHourAfter(time: string): string {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return hours === 23 ? "23:59" : `${String(hours + 1).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

// The library of zones still knows it by its former name.
const FORMER_NAMES: Record<string, string> = { "Europe/Kyiv": "Europe/Kiev" };

function zoneText(zone: string): string | null {
  const former = FORMER_NAMES[zone];
  return former ? (getVtimezoneComponent(former)?.replaceAll(former, zone) ?? null) : getVtimezoneComponent(zone);
}

/** Who invites: the address from which our mails come. */
export function organizer(env: NodeJS.ProcessEnv = process.env): { name: string; email: string } {
  const host = env.AUTH_URL && URL.canParse(env.AUTH_URL) ? new URL(env.AUTH_URL).hostname : "localhost";
  const [, name, email] = /^\s*(.*?)\s*<([^<>\s]+)>\s*$/.exec(env.MAIL_FROM ?? "") ?? [];
  return { name: name || "Suivi", email: email ?? `no-reply@${host}` };
}
