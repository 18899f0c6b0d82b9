import "server-only";
import { createTranslator } from "use-intl/core";
import { countryName } from "@/domain/countries/list";
import type { Run, RunLink } from "@/domain/reports/document";
import type { Pair } from "@/domain/reports/facts";
import { formatDate, formatMoment, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { en } from "@/messages/en";
import { fr } from "@/messages/fr";
import type { Locale } from "@/messages/locale";

export type Words = ReturnType<typeof wordsIn>;

/** How a document of one language says things, whatever language its reader’s pages are in. */
export function wordsIn(language: Locale) {
  const t = createTranslator({ locale: language, messages: (language === "fr" ? fr : en) as unknown as typeof en, timeZone: "UTC" });
  const number = new Intl.NumberFormat(language === "en" ? "en-GB" : language);
  const languages = new Intl.DisplayNames([language], { type: "language" });
  const date = (value: PartialDate | null) => (value ? formatDate(value, language) : "");
  return {
    language,
    t,
    /** A word of a list, by catalogue and code. */
    code: (name: string, value: string) => t(`${name}.${value}` as never),
    number: (value: number) => number.format(value),
    date,
    dates: (from: PartialDate | null, to: PartialDate | null) => [from, to].filter((one, index, both) => one !== null && (index === 0 || one !== both[0])).map(date).join(" – "),
    moment: (value: Date) => formatMoment(value, language),
    country: (iso3: string) => countryName(iso3, language),
    languageName: (code: string) => languages.of(code) ?? code,
    /** A text of the record in this language, or in its own, which is told. */
    pair: (pair: Pair, link?: RunLink): Run => {
      const { text, lang } = pick(language, pair.en, pair.fr);
      return { text, ...(link ? { link } : {}), ...(lang !== language ? { lang } : {}) };
    },
  };
}

/** Runs with this between them. */
export function joined(runs: readonly (Run | readonly Run[])[], separator: string): Run[] {
  return runs.flatMap((run, index) => [...(index > 0 ? [{ text: separator }] : []), ...(Array.isArray(run) ? (run as Run[]) : [run as Run])]);
}

export const plain = (text: string | number | null | undefined): Run[] => (text === null || text === undefined || text === "" ? [] : [{ text: String(text) }]);
