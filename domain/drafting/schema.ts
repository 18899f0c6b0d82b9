import { z } from "zod";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { day, id, oneOf, optionalText, reference, text, version } from "@/domain/shared/fields";
import { MOST_PARAGRAPHS, POSITIONS, RULINGS } from "./lists";
import { PARAGRAPH_NUMBERS, splitText } from "./text";

export const MOST = { title: 200, body: 5000, whole: 60_000, reason: 2000 } as const;

const numberOf = (most: number) => z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(most, { error: "choose" });
const number = numberOf(9999);
const paragraph = numberOf(MOST_PARAGRAPHS);

/** The whole text at once: an empty line begins a new paragraph. */
const whole = text(MOST.whole).transform(splitText).refine((paragraphs) => paragraphs.length <= MOST_PARAGRAPHS, { error: `tooManyParagraphs:${MOST_PARAGRAPHS}` })
  .refine((paragraphs) => paragraphs.every(({ length }) => length <= MOST.body), { error: `paragraphTooLong:${MOST.body}` });

export const startTextInput = z.object({ reference, title: text(MOST.title), language: oneOf(DOCUMENT_LANGUAGES), body: whole });

/** A text and the version of it that was read. */
export const textAt = z.object({ reference, number, version });
export const addParagraphInput = textAt.extend({ after: z.coerce.number({ error: "choose" }).int({ error: "choose" }).min(0, { error: "choose" }).max(MOST_PARAGRAPHS, { error: "choose" }), body: text(MOST.body) });
export const removeParagraphInput = textAt.extend({ paragraph });
/** `words` says which words were read, `version` which saving of them. */
export const changeParagraphInput = z.object({ reference, number, paragraph, words: number, version, body: text(MOST.body), note: optionalText(MOST.reason) });
export const askPositionsInput = textAt.extend({ dueOn: day, message: optionalText(MOST.reason) });
export const setAsideInput = textAt.extend({ reason: text(MOST.reason) });
export const remindInput = z.object({ reference, number });
export const ruleInput = z.object({ reference, number, paragraph, words: number, ruling: oneOf(RULINGS), reason: optionalText(MOST.reason) });

const choice = z.union([z.literal(""), z.enum(POSITIONS)], { error: "choose" }).nullish().transform((value) => value || null);
const seen = z.union([z.literal(""), z.coerce.number().int().positive().max(9999)], { error: "choose" }).nullish().transform((value) => value || null);
const lines = Object.fromEntries(PARAGRAPH_NUMBERS.flatMap((at) => [[`position_${at}`, choice], [`reason_${at}`, optionalText(MOST.reason)], [`seen_${at}`, seen]] as const)) as
  Record<`position_${number}`, typeof choice> & Record<`reason_${number}`, ReturnType<typeof optionalText>> & Record<`seen_${number}`, typeof seen>;

/** The version of the institution's answer that was read; 0 where it had not answered yet. */
const answerVersion = z.coerce.number({ error: "required" }).int().min(0);

export const answerByLinkInput = z.object({ token: z.string({ error: "choose" }).max(100, { error: "choose" }), name: text(200), version: answerVersion, ...lines });
export const answerForOwnInput = z.object({ reference, number, version: answerVersion, ...lines });
export const recordAnswerInput = z.object({ reference, number, organisationId: id, proof: text(300), version: answerVersion, ...lines });

export type AnswerLines = { readonly [key: string]: unknown };
/** What an institution says of one paragraph in such a form; null where it was left as it is. */
export function lineOf(fields: AnswerLines, at: number) {
  const position = (fields[`position_${at}`] ?? null) as (typeof POSITIONS)[number] | null;
  return position && { position, reason: (fields[`reason_${at}`] ?? null) as string | null, seen: (fields[`seen_${at}`] ?? null) as number | null };
}
