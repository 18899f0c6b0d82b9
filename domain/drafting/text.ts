import type { PartialDate } from "@/domain/shared/dates";
import type { DraftingState } from "./lifecycle";
import { MOST_PARAGRAPHS, type AnswerWay, type Position, type Ruling } from "./lists";

/** A line of the group's texts. */
export type DraftingLine = { number: number; title: string; language: string; state: DraftingState; round: number; dueOn: PartialDate | null; agreedOn: PartialDate | null; paragraphs: number };

/** The words of a paragraph, each time they changed. `round` is the one in which they were first asked about. */
export type Words = { number: number; body: string; note: string | null; round: number | null; writtenOn: PartialDate; writtenByName: string; version: number };

export type GivenPosition = { organisationId: string; organisationName: string; words: number; position: Position; reason: string | null; givenOn: PartialDate; givenByName: string; way: AnswerWay; proof: string | null };

export type GivenRuling = { words: number; ruling: Ruling; reason: string | null; ruledOn: PartialDate; ruledByName: string; recordedByName: string | null };

export type DraftingParagraph = { number: number; words: Words; /** The latest first. */ earlier: Words[]; positions: GivenPosition[]; /** The latest first. */ rulings: GivenRuling[] };

/** An institution at the table, and whether it can be asked. */
export type DraftingInstitution = { id: string; name: string; nameFr: string | null; isChair: boolean; isSeated: boolean; hasAccount: boolean; addresses: number; answer: { answeredOn: PartialDate; answeredByName: string; version: number } | null };

export type DraftingText = DraftingLine & { message: string | null; setAsideReason: string | null; groupName: string; version: number; remindedOn: PartialDate | null; rows: DraftingParagraph[]; institutions: DraftingInstitution[] };

type Said = Pick<DraftingParagraph, "words" | "positions">;

/** What an institution says of the words that stand now. A position is about words: when they change, it is void and stays on record. */
export const positionOf = ({ words, positions }: Said, organisationId: string): GivenPosition | undefined => positions.find((one) => one.organisationId === organisationId && one.words === words.number);

/** What it said last of earlier words. */
export function earlierPositionOf({ words, positions }: Said, organisationId: string): GivenPosition | undefined {
  return positions.filter((one) => one.organisationId === organisationId && one.words < words.number).sort((one, other) => other.words - one.words)[0];
}

/** The chair's word on the words that stand now. */
export const rulingOf = ({ words, rulings }: Pick<DraftingParagraph, "words" | "rulings">): GivenRuling | undefined => rulings.find((one) => one.words === words.number);

/** Paragraphs whose words were put to the institutions; the others are being written. */
export const askedRows = <Row extends Pick<DraftingParagraph, "words">>(rows: readonly Row[]): Row[] => rows.filter(({ words }) => words.round !== null);

/** Paragraphs of which this institution has not said anything yet, of those it is asked about. */
export const awaitedFrom = <Row extends Said>(rows: readonly Row[], organisationId: string): Row[] => askedRows(rows).filter((row) => !positionOf(row, organisationId));

/** How many institutions at the table take each position on the words that stand now, and how many have said nothing. */
export function tallyOf(row: Said, institutions: readonly { id: string; isSeated: boolean }[]): Record<Position | "silent", number> {
  const tally = { agree: 0, reserve: 0, object: 0, no_view: 0, silent: 0 };
  for (const { id, isSeated } of institutions) {
    const position = positionOf(row, id)?.position ?? (isSeated ? "silent" : undefined);
    if (position) tally[position] += 1;
  }
  return tally;
}

/** A long text in its paragraphs, between its empty lines. */
export const splitText = (text: string): string[] => text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean);

/** Numbers that a paragraph can have. */
export const PARAGRAPH_NUMBERS: readonly number[] = Array.from({ length: MOST_PARAGRAPHS }, (_, index) => index + 1);
