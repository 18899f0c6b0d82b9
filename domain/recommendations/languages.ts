/** Languages in which advice is given; lists and papers show it in the reader's. */
export const ADVICE_LANGUAGES = ["en", "fr"] as const;
export type AdviceLanguage = (typeof ADVICE_LANGUAGES)[number];

/** How the one that is not the original came about. */
export const TRANSLATED_BY = ["human_translation", "machine_translation"] as const;
export type TranslatedBy = (typeof TRANSLATED_BY)[number];

/** What must be known of a translation before it is trusted; null where there is none. */
export type TranslationState = { language: AdviceLanguage; origin: TranslatedBy; isStale: boolean; isChecked: boolean } | null;

/** A person stands behind it, and it says what the original says now. */
export const isTrusted = (translation: TranslationState | undefined) => !translation || (translation.isChecked && !translation.isStale);
