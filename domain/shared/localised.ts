export type Localised = { text: string; lang: "en" | "fr" };

/** The text in the reader's language when there is one, otherwise in the other, with the language it is in. */
export function pick(locale: string, en: string | null, fr: string | null): Localised {
  if (locale === "fr" && fr) return { text: fr, lang: "fr" };
  return en ? { text: en, lang: "en" } : { text: fr ?? "", lang: "fr" };
}
