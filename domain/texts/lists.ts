/** How a text came to be in its language. What was written is the original; the others were made from it. */
export const TEXT_ORIGINS = ["written", "human_translation", "machine_translation"] as const;
export type TextOrigin = (typeof TEXT_ORIGINS)[number];

/** Tables whose records keep long texts in languages. */
export const TEXT_SUBJECTS = ["output_sections", "final_reports", "concepts", "recommendations", "case_studies", "lessons"] as const;
export type TextSubjectTable = (typeof TEXT_SUBJECTS)[number];

/** The record a text belongs to. */
export type TextSubject = { table: TextSubjectTable; id: string };

/** Characters of one text; no text of this length is ever lost. */
export const MOST_TEXT = 20_000;

const RIGHT_TO_LEFT: readonly string[] = ["ar", "fa", "he", "ps", "ur"];

/** Direction in which a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(language.slice(0, 2)) ? "rtl" : "ltr";
}
