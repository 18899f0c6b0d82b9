import { dayOf, type PartialDate } from "@/domain/shared/dates";
import type { TextOrigin } from "./lists";

export type Approval = { byName: string; organisationName: string; on: PartialDate };

/** One version of one text in one language. */
export type Passage = {
  id: string;
  language: string;
  number: number;
  origin: TextOrigin;
  heading: string;
  body: string;
  writtenByName: string;
  writtenOn: PartialDate;
  review: { byName: string; on: PartialDate } | null;
  /** A translation of an earlier version of the original. */
  isStale: boolean;
  /** Who approved exactly these words, in this language. */
  approvals: Approval[];
};

/** One text in its languages, the original first. */
export type LongText = Passage[];

export type TextRow = {
  id: string;
  subjectId: string;
  field: string;
  language: string;
  number: number;
  origin: TextOrigin;
  sourceId: string | null;
  heading: string;
  body: string;
  writtenByName: string;
  writtenAt: Date;
  reviewedByName: string | null;
  reviewedOn: PartialDate | null;
};

/** The versions of one text, one a language, as it is read: the original first, each translation measured against it. */
export function asLongText(rows: readonly TextRow[], approvals: ReadonlyMap<string, Approval[]> = new Map()): LongText {
  const original = rows.find(({ origin }) => origin === "written");
  return rows
    .map((row) => ({
      id: row.id, language: row.language, number: row.number, origin: row.origin, heading: row.heading, body: row.body, writtenByName: row.writtenByName, writtenOn: dayOf(row.writtenAt),
      review: row.reviewedByName && row.reviewedOn ? { byName: row.reviewedByName, on: row.reviewedOn } : null,
      isStale: row.origin !== "written" && row.sourceId !== original?.id,
      approvals: approvals.get(row.id) ?? [],
    }))
    .sort((one, other) => Number(other.origin === "written") - Number(one.origin === "written") || one.language.localeCompare(other.language));
}

/** A machine made it and nobody has read it against the original. */
export function isUnchecked({ origin, review }: { origin: TextOrigin; review: unknown }): boolean {
  return origin === "machine_translation" && review === null;
}

/** May this text leave for good: published, frozen, printed as final? What no person has checked may not. */
export function isFitToLeave(text: LongText): boolean {
  return !text.some(isUnchecked);
}

/** Languages in which every one of these texts can be read. */
export function commonLanguages(texts: readonly LongText[]): string[] {
  const [first = [], ...rest] = texts;
  return first.map(({ language }) => language).filter((language) => rest.every((text) => text.some((passage) => passage.language === language)));
}

/** What a reader is shown: the original, beside it the translation into their language, and the others to be opened. */
export function forReader(text: LongText, locale: string): { shown: Passage[]; folded: Passage[] } {
  const [original, ...translations] = text;
  if (!original) return { shown: [], folded: [] };
  const own = original.language === locale ? undefined : translations.find(({ language }) => language === locale);
  return { shown: own ? [original, own] : [original], folded: translations.filter((passage) => passage !== own) };
}

/** The passage whose heading stands over the text for a reader: in their language where there is one, otherwise the original's. */
export function headingOf(text: LongText, locale: string): Passage | undefined {
  return text.find(({ language, heading }) => language === locale && heading !== "") ?? text.find(({ heading }) => heading !== "");
}
