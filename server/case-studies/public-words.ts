import "server-only";
import type { PublicWords } from "@/domain/case-studies/case-study";
import type { PublishedLanguage } from "@/domain/case-studies/sections";
import { wordsIn } from "@/server/reports/words";

/** The words around a published case study, in the language of its address, whatever its reader has chosen elsewhere. */
export function publicWords(language: PublishedLanguage): PublicWords {
  const { t, date, languageName } = wordsIn(language);
  const other: PublishedLanguage = language === "en" ? "fr" : "en";
  return {
    language, other, otherName: wordsIn(other).languageName(other), title: t("caseStudies.public.title"), lead: t("caseStudies.public.lead"),
    t: (key, values) => t(key as never, values as never), date, languageName,
  };
}
