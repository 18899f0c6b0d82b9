import type { PartialDate } from "@/domain/shared/dates";
import type { CalendarEntry } from "./entry";

type Meeting = { id: string; reference: string; title: string; onDay: PartialDate; startsAt: string | null; endsAt: string | null; zone: string; place: string | null; sequence: number; updatedAt: Date; agenda: readonly string[] };

/** The name of a meeting in every calendar, whether it came by mail or by a feed. */
export const meetingUid = (id: string) => `meeting-${id}@suivi`;

/** A meeting of the group as an entry in a calendar. */
export function meetingEntry({ id, reference, title, onDay, startsAt, endsAt, zone, place, sequence, updatedAt, agenda }: Meeting, isCancelled: boolean): CalendarEntry {
  const when = startsAt ? ({ kind: "time", day: onDay, startsAt, endsAt, zone } as const) : ({ kind: "day", from: onDay, to: onDay } as const);
  return { ...when, uid: meetingUid(id), sequence, changedAt: updatedAt, title: `${title} (${reference})`, place, text: agenda.map((point, index) => `${index + 1}. ${point}`).join("\n"), isCancelled };
}
