import { pick } from "@/domain/shared/localised";
import { isDay, type Dated } from "./dated";
import type { CalendarEntry } from "./entry";

/** What a title is made of; its words stand in the catalogue under the layer. */
export function titleValues({ titleEn, titleFr, number, reference }: Pick<Dated, "titleEn" | "titleFr" | "number" | "reference">, locale: string) {
  return { title: pick(locale, titleEn, titleFr).text, number: number ?? 0, reference: reference ?? "" };
}

/** Something with a date as an entry in a calendar; undefined where only its month or year is known. */
export function datedEntry(dated: Dated, title: string): CalendarEntry | undefined {
  if (!isDay(dated.fromOn) || !isDay(dated.toOn)) return undefined;
  const when = dated.startsAt && dated.zone ? ({ kind: "time", day: dated.fromOn, startsAt: dated.startsAt, endsAt: dated.endsAt, zone: dated.zone } as const) : ({ kind: "day", from: dated.fromOn, to: dated.toOn } as const);
  // Meetings bear the same name here as in the invitations that were sent.
  return { ...when, uid: `${dated.layer}-${dated.id}@suivi`, sequence: dated.sequence, changedAt: new Date(dated.changedAt), title: dated.reference ? `${title} (${dated.reference})` : title, place: dated.place, isCancelled: dated.isCancelled };
}
