import type { Theme } from "@/domain/actions/lists";
import type { Characteristic } from "@/domain/characteristics/lists";
import type { Block, Run } from "@/domain/reports/document";
import type { PublishedLanguage } from "./sections";

/** A sign in the margin: a characteristic that the paragraph beside it proves. */
export type MarginSeal = { number: number; name: string };

/**
 * A case study in one language, every word of it: the page, the paper and what was frozen show this and nothing else. What was
 * published in it stays as it is when our own words change.
 */
export type CaseStudyDocument = {
  language: PublishedLanguage;
  reference: string;
  title: string;
  /** Country and years. */
  place: Run[];
  theme: { code: Theme; label: string } | null;
  hook: Run[];
  sections: { id: string; title: string; blocks: { block: Block; seals: MarginSeal[] }[] }[];
  recommendations: { title: string; items: { number: number; text: string; lang?: string }[] };
  facts: { label: string; text: string }[];
  notes: { number: number; runs: Run[] }[];
  characteristics: { number: number; code: Characteristic; name: string; isFlagged: boolean; proof: string | null }[];
  themes: { code: Theme; label: string }[];
  programme: string;
  fundingLine: string;
  emblem: string | null;
  responsibility: string;
  words: { sources: string; howToRead: string; howToReadSeals: string; howToReadNotes: string; howToReadThemes: string; characteristics: string; flagged: string; backToText: string };
};

/** What was published and may not change: the languages it was cleared in, word by word. */
export type PublishedBody = { format: 1; reference: string; number: number; publishedOn: string; documents: Partial<Record<PublishedLanguage, CaseStudyDocument>> };

export const openPublished = (body: string): PublishedBody => JSON.parse(body) as PublishedBody;
