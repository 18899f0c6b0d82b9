import type { SearchParams } from "@/domain/shared/address-filter";
import { isRealDate, nextDay, type PartialDate } from "@/domain/shared/dates";

/**
 * A past moment from which figures are told: facts that bear an earlier moment, whenever they were written here. With `knownBefore`
 * only what was written by then counts, so that figures once published can be told again as they were.
 */
export type AsAt = { before: Date; knownBefore: Date | null };

/** What an address asks for: the end of a day, as known now or on another day; nothing; or a date that cannot be told. */
export type AsAtWish = { kind: "present" } | { kind: "refused"; why: "notADay" | "future" } | AsAtDay;
export type AsAtDay = { kind: "past"; at: PartialDate; known: PartialDate | null; asAt: AsAt };

/** Reads `at` and `known` from an address, whole or in the three parts of a form. */
export function readAsAt(search: SearchParams, today: PartialDate): AsAtWish {
  const [at, known] = [dateIn(search, "at"), dateIn(search, "known")];
  if (at === "") return { kind: "present" };
  if (!isDay(at) || (known !== "" && !isDay(known))) return { kind: "refused", why: "notADay" };
  if (at > today || known > today) return { kind: "refused", why: "future" };
  return { kind: "past", at, known: known || null, asAt: { before: endOf(at), knownBefore: known ? endOf(known) : null } };
}

/** The first moment after a day, in UTC as everywhere. */
export const endOf = (day: PartialDate) => new Date(`${nextDay(day)}T00:00:00Z`);

/** The part of an address that asks for the same moment. */
export function asAtQuery({ at, known }: Pick<AsAtDay, "at" | "known">): string {
  return known ? `at=${at}&known=${known}` : `at=${at}`;
}

const isDay = (text: string) => text.length === 10 && isRealDate(text);

function dateIn(search: SearchParams, name: string): string {
  const text = (key: string) => (typeof search[key] === "string" ? search[key].trim() : "");
  const [year, month, day] = [text(`${name}.year`), text(`${name}.month`), text(`${name}.day`)];
  if (!year && !month && !day) return text(name);
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
