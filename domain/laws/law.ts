import type { PartialDate } from "@/domain/shared/dates";
import type { LawArticle } from "./article-text";

export type LawLine = { id: string; country: string; shortTitle: string; titleEn: string; titleFr: string | null; adoptedOn: PartialDate | null; articles: number };

export type LawDetail = Omit<LawLine, "articles"> & {
  titleOriginal: string | null;
  language: string | null;
  asOf: PartialDate | null;
  sourceUrl: string | null;
  note: string | null;
  version: number;
  articles: LawArticle[];
};

/** How rows cite an article of a law. */
export const citation = (shortTitle: string, number: string) => `${shortTitle}, ${number}`;
