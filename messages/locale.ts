export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];

/** Our languages by their own names. */
export const LANGUAGES = { en: "English", fr: "Français" } as const satisfies Record<Locale, string>;

/** Cookie that keeps the language of somebody who is not signed in. */
export const LOCALE_COOKIE = "suivi-language";

/** The first of our languages that a browser asks for; English otherwise. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  for (const part of (acceptLanguage ?? "").split(",")) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if ((LOCALES as readonly string[]).includes(language)) return language as Locale;
  }
  return "en";
}

/** True for a language we speak. */
export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}
