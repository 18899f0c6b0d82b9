/** "24, 36 and 48", in the words of a language; English as it is written in Europe. */
export const listed = (items: readonly string[], locale: string) => new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" }).format(items);
