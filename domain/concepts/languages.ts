import type { LongText, Passage } from "@/domain/texts/passage";
import { CONCEPT_PARTS, type ConceptPart, type ConceptParts } from "./parts";

/** Each part of a concept in its languages, as far as a reader may see them. */
export type ConceptWords = Record<ConceptPart, LongText>;

/** The texts that a reader may see, by part; a part without any has none. */
export function asConceptWords(texts: Readonly<Record<string, LongText>> = {}): ConceptWords {
  return Object.fromEntries(CONCEPT_PARTS.map((part) => [part, texts[part] ?? []])) as ConceptWords;
}

/** What the original says, part by part. */
export function originalOf(words: ConceptWords): ConceptParts {
  return wordsIn(words, undefined);
}

/** What stands in a language, part by part; without one, in that of the original. */
export function wordsIn(words: ConceptWords, language: string | undefined): ConceptParts {
  const of = (text: LongText) => text.find((passage) => (language === undefined ? passage.origin === "written" : passage.language === language))?.body ?? "";
  return Object.fromEntries(CONCEPT_PARTS.map((part) => [part, of(words[part])])) as ConceptParts;
}

/** A concept in one language as a whole: stale, unchecked or incomplete as soon as one part is. */
export type ConceptLanguage = Pick<Passage, "language" | "origin" | "review" | "isStale"> & { /** How many versions of its parts there are: what a form was drawn from. */ read: number; missing: ConceptPart[] };

/** The languages of a concept, its own first. */
export function languagesOf(words: ConceptWords): ConceptLanguage[] {
  const all = Object.values(words).flat();
  const written = CONCEPT_PARTS.filter((part) => words[part].some(({ origin }) => origin === "written"));
  const languages = [...new Set([...all.filter(({ origin }) => origin === "written"), ...all].map(({ language }) => language))];
  return languages.map((language) => {
    const passages = all.filter((passage) => passage.language === language);
    const review = passages.every((passage) => passage.review) ? passages.map((passage) => passage.review!).sort((one, other) => one.on.localeCompare(other.on)).at(-1)! : null;
    return {
      language, review, isStale: passages.some(({ isStale }) => isStale), read: passages.reduce((sum, { number }) => sum + number, 0),
      // One part that a machine made makes the whole the machine's.
      origin: passages.find(({ origin }) => origin === "machine_translation")?.origin ?? passages[0]!.origin,
      missing: written.filter((part) => !words[part].some((passage) => passage.language === language)),
    };
  });
}
