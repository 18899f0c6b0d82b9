import type { PartialDate } from "@/domain/shared/dates";
import { canonicalJson } from "@/domain/reports/canonical";
import { BRIEF_LANGUAGES, type BriefLanguage, type LineKind } from "./lists";

/** A line that somebody of the facility wrote and stands behind; never made from data. */
export type BriefLine = { id: string; country: string; language: BriefLanguage; kind: LineKind; position: number; text: string; writtenByName: string; writtenOn: PartialDate; version: number };

type Part<Line> = { title: string; lines: Line[]; /** What is said where there is nothing, or how much more there is online. */ note: string | null };
type Signed = { text: string; by: string };

/** A brief as it is read: every word of it in its language, and nothing that would have to be looked up. */
export type BriefDocument = {
  format: 1;
  country: string;
  language: BriefLanguage;
  programme: string;
  kicker: string;
  title: string;
  /** Until when the record was read. */
  closed: string;
  situation: string[];
  say: Part<Signed>;
  actions: Part<[title: string, stage: string, since: string]> & { columns: [string, string, string] };
  recommendations: Part<string>;
  next: Part<string>;
  sensitive: Part<Signed>;
  contact: Part<string>;
  funded: string;
  responsibility: string;
  footnote: string | null;
};

/** A brief that was issued: it says the same for as long as it is kept. */
export type IssuedBrief = { country: string; language: BriefLanguage; number: number; hash: string; issuedAt: Date; issuedByName: string };

/** The very characters that are kept and hashed. */
export const briefBody = (document: BriefDocument): string => canonicalJson(document);

/** What was issued. Written by `briefBody` alone: the database lets nobody change it. */
export const openBrief = (body: string): BriefDocument => JSON.parse(body) as BriefDocument;

const HASH_LETTERS = 12;

/** How an issued brief is addressed: language, version, and the beginning of the hash of what it says. */
export const briefKey = ({ language, number, hash }: Pick<IssuedBrief, "language" | "number" | "hash">): string => `${language}-${number}-${hash.slice(0, HASH_LETTERS)}`;

/** What such an address names; undefined for any other text. */
export function readBriefKey(key: string): { language: BriefLanguage; number: number; hashStart: string } | undefined {
  const [, language, number, hashStart] = /^([a-z]{2})-([1-9]\d{0,4})-([0-9a-f]{12})$/.exec(key) ?? [];
  const known = BRIEF_LANGUAGES.find((one) => one === language);
  return known && { language: known, number: Number(number), hashStart: hashStart! };
}

/** The language of a brief that an address asks for; the reader's own where it asks for none that there is. */
export function readBriefLanguage(asked: string | string[] | undefined, locale: string): BriefLanguage {
  return BRIEF_LANGUAGES.find((one) => one === asked) ?? (locale === "fr" ? "fr" : "en");
}
