import type { PartialDate } from "@/domain/shared/dates";
import { canonicalJson } from "./canonical";
import type { ReportFacts } from "./facts";
import type { TextOrigin } from "@/domain/texts/lists";
import type { ReportSection } from "./sections";

/** One section as it stands in one language: the very version of the text, and how it came to be. */
export type SectionText = { id: string; section: ReportSection; language: string; origin: TextOrigin; text: string; /** Made from an earlier version of the original. */ isStale: boolean; isChecked: boolean };

/** Everything a report consists of. Its canonical JSON is what is sealed. */
export type ReportContent = {
  format: 1;
  reference: string;
  facts: ReportFacts;
  texts: SectionText[];
  cleared: { on: PartialDate; byName: string } | null;
};

/** Kept content with its proof. */
export type Seal = { number: number; hash: string; takenAt: Date; takenByName: string; content: ReportContent };

/** The very characters that are kept and hashed. */
export const sealedBody = (content: ReportContent): string => canonicalJson(content);

/** What was sealed. Written by `sealedBody` alone: the database lets nobody change it. */
export const openSeal = (body: string): ReportContent => JSON.parse(body) as ReportContent;
