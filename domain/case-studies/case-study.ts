import type { PartialDate } from "@/domain/shared/dates";
import type { LongText } from "@/domain/texts/passage";
import type { VisibilityCheck } from "@/domain/visibility/visibility";
import type { CaseStudyContent } from "./content";
import type { CaseStudyState } from "./lifecycle";
import type { CaseStudySection, PublishedLanguage } from "./sections";

export type CaseStudyHead = { state: CaseStudyState; changesAsked: string | null; sentOn: PartialDate | null; clearedOn: PartialDate | null; clearedByName: string | null; clearedLanguages: string[]; version: number };

/** One published edition, as its own team sees it. */
export type EditionLine = { number: number; hash: string; publishedAt: Date; publishedByName: string; languages: PublishedLanguage[]; withdrawnOn: PartialDate | null };

/** The case study of an Action with all that the facility works on. */
export type CaseStudyFile = {
  study: CaseStudyHead | null;
  /** The words and facts as they stand now. */
  content: CaseStudyContent;
  texts: Partial<Record<CaseStudySection, LongText>>;
  /** The number of what the authority was last asked to read. */
  sentNumber: number | null;
  checks: VisibilityCheck[];
  editions: EditionLine[];
};

/** What stands at a public address. */
export type PublicEdition = { reference: string; number: number; hash: string; publishedOn: PartialDate; withdrawn: { on: PartialDate; wordEn: string; wordFr: string } | null };

/** A line of the public list. */
export type EditionEntry = { reference: string; title: string; place: string; hook: string; theme: { code: string; label: string } | null; publishedOn: PartialDate; languages: PublishedLanguage[] };

/** Address of a published case study, of its files, and of its draft. */
export const publicPath = (language: string, reference: string) => `/case-studies/${language}/${reference}`;
export const publishedFile = (kind: "pdf" | "published", language: string, reference: string) => `/api/case-studies/${language}/${reference}/${kind}`;
export const draftPath = (language: string, reference: string) => `/case-studies/${language}/draft/${reference}`;

/** What the frame around a published case study says, in the language of its address; `t` reads the catalogues by the full name of a text. */
export type PublicWords = {
  language: PublishedLanguage; other: PublishedLanguage; otherName: string; title: string; lead: string;
  t: (key: string, values?: Record<string, string>) => string; date: (on: PartialDate) => string; languageName: (code: string) => string;
};
