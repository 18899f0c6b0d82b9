import type { PartialDate } from "@/domain/shared/dates";
import type { ConceptWords } from "./languages";
import type { Side } from "./lifecycle";

/** Parts of the concept, in the order they are read. */
export const CONCEPT_PARTS = ["purpose", "approach", "plannedActivities", "expectedResults", "risks", "otherInitiatives"] as const;
export type ConceptPart = (typeof CONCEPT_PARTS)[number];
export type ConceptParts = Record<ConceptPart, string>;

export type ConceptAcceptance = { side: Side; /** In which languages it was accepted, its own first. */ languages: string[]; acceptedByName: string; acceptedOn: PartialDate; onBehalfOf: string | null; isVoid: boolean };

/** The text as one side handed it to the other, and who stood behind it. */
export type ConceptVersion = { number: number; writtenOn: PartialDate; writtenByName: string; writtenBySide: Side; language: string; parts: ConceptParts; words: ConceptWords; acceptances: ConceptAcceptance[] };

export type ConceptComment = { id: string; part: ConceptPart; quote: string; text: string; audience: "facility" | "authority"; byName: string; organisationName: string; writtenOn: PartialDate; resolvedOn: PartialDate | null; resolvedByName: string | null; version: number };

const QUOTED = 80;
/** Characters of one part. */
export const MOST_OF_PART = 10_000;

/** Lines of the field of a part. */
export const rowsOf = (part: ConceptPart) => (part === "purpose" || part === "approach" ? 6 : 4);

/** The parts of a concept without what else is known of it. */
export function partsOf({ purpose, approach, plannedActivities, expectedResults, risks, otherInitiatives }: ConceptParts): ConceptParts {
  return { purpose, approach, plannedActivities, expectedResults, risks, otherInitiatives };
}

/** The paragraphs of a text, between its empty lines. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean);
}

/** How a paragraph begins: comments name it so, and find it again when other paragraphs have moved. */
export const quoteOf = (paragraph: string) => paragraph.replace(/\s+/g, " ").slice(0, QUOTED).trim();

/** Does the paragraph that was commented still stand in the text? */
export function stillStands({ part, quote }: Pick<ConceptComment, "part" | "quote">, parts: ConceptParts): boolean {
  return paragraphsOf(parts[part]).some((paragraph) => quoteOf(paragraph) === quote);
}

/** Parts that differ between two texts. */
export function changedParts(before: ConceptParts, after: ConceptParts): ConceptPart[] {
  return CONCEPT_PARTS.filter((part) => before[part] !== after[part]);
}

/** Have both sides accepted this version, and does it still hold? */
export function acceptedByBoth({ acceptances }: Pick<ConceptVersion, "acceptances">): "standing" | "void" | undefined {
  const of = (side: Side) => acceptances.filter((one) => one.side === side);
  const [ours, theirs] = [of("facility"), of("authority")];
  if (ours.length === 0 || theirs.length === 0) return undefined;
  return ours.some(({ isVoid }) => !isVoid) && theirs.some(({ isVoid }) => !isVoid) ? "standing" : "void";
}
