import { addMonths, dayOf, type PartialDate } from "@/domain/shared/dates";

/** What stands in the calendar; each is a layer that can be shown alone. */
export const LAYERS = ["mission", "activity", "meeting", "committee", "presentation", "consultation", "condition", "recommendation", "check_in", "task"] as const;
export type Layer = (typeof LAYERS)[number];

/** Something with a date, and the page on which it is read. */
export type Dated = {
  id: string;
  layer: Layer;
  /** Of the Action or the request; null for the committee. */
  reference: string | null;
  isRequest: boolean;
  number: number | null;
  titleEn: string;
  titleFr: string | null;
  fromOn: PartialDate;
  toOn: PartialDate;
  startsAt: string | null;
  endsAt: string | null;
  zone: string | null;
  place: string | null;
  countries: string[];
  people: string[];
  isCancelled: boolean;
  sequence: number;
  changedAt: string;
};

export type DatedFilter = { layers: readonly Layer[]; action?: string; country?: string; person?: string };

/** A date that names a day; of the others only the month or the year is known. */
export const isDay = (date: PartialDate) => date.length === 10;

/** Does something fall into these days? What is known by its month or year falls into all of that. */
export const overlaps = ({ fromOn, toOn }: Pick<Dated, "fromOn" | "toOn">, from: PartialDate, to: PartialDate) => fromOn <= to && `${toOn}~` >= from;

/** The weeks of a month from Monday to Sunday, days before and after it included. */
export function weeksOf(month: string): PartialDate[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const shift = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);
  const start = shift(first, -((first.getUTCDay() + 6) % 7));
  const last = shift(new Date(`${addMonths(`${month}-01`, 1)}T00:00:00Z`), -1);
  const weeks: PartialDate[][] = [];
  for (let monday = start; monday <= last; monday = shift(monday, 7)) weeks.push(Array.from({ length: 7 }, (_, index) => dayOf(shift(monday, index))));
  return weeks;
}

/** What happens on one day, what has a time after what lasts the whole day. */
export function onDay<D extends Pick<Dated, "fromOn" | "toOn" | "startsAt">>(dated: readonly D[], day: PartialDate): D[] {
  return dated.filter((one) => isDay(one.fromOn) && isDay(one.toOn) && one.fromOn <= day && one.toOn >= day).sort((one, other) => (one.startsAt ?? "").localeCompare(other.startsAt ?? ""));
}

/** What happens some time in this month, on a day that nobody wrote down. */
export function sometimeIn<D extends Pick<Dated, "fromOn" | "toOn">>(dated: readonly D[], month: string): D[] {
  return dated.filter((one) => (!isDay(one.fromOn) || !isDay(one.toOn)) && overlaps(one, `${month}-01`, `${month}-31`));
}

/** What there is to choose among what is shown. */
export function choicesOf(dated: readonly Dated[]): { actions: string[]; countries: string[]; people: string[] } {
  const each = (values: readonly string[]) => [...new Set(values)].sort((one, other) => one.localeCompare(other));
  return { actions: each(dated.flatMap(({ reference, isRequest }) => (reference && !isRequest ? [reference] : []))), countries: each(dated.flatMap(({ countries }) => countries)), people: each(dated.flatMap(({ people }) => people)) };
}

/** The page on which it is read, for staff. */
export function datedPath({ layer, reference, number }: Pick<Dated, "layer" | "reference" | "number">): string {
  switch (layer) {
    case "committee": return `/committee/${number}`;
    case "consultation": case "condition": return `/requests/${reference}`;
    case "mission": return `/actions/${reference}/missions/${number}`;
    case "activity": return `/actions/${reference}/plan`;
    case "meeting": return `/actions/${reference}/group/meetings/${number}`;
    case "presentation": return `/actions/${reference}/report`;
    case "recommendation": return `/actions/${reference}/recommendations`;
    case "check_in": return `/actions/${reference}/followup`;
    case "task": return `/actions/${reference}/tasks/${number}`;
  }
}

/** The same for an authority; null where it has no page of its own. */
export function partnerPath({ layer, reference, number }: Pick<Dated, "layer" | "reference" | "number">): string | null {
  switch (layer) {
    case "meeting": return `/partner/actions/${reference}/meetings/${number}`;
    case "recommendation": return `/partner/actions/${reference}/recommendations/${number}`;
    case "check_in": return `/partner/actions/${reference}/check-ins/${number}`;
    case "condition": return `/partner/requests/${reference}`;
    case "committee": case "consultation": return null;
    default: return `/partner/actions/${reference}`;
  }
}
