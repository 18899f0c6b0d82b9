import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { SpecificArea } from "@/domain/actions/lists";
import { countryName } from "@/domain/countries/list";
import type { Asked } from "@/domain/experts/coverage";
import { languageName } from "@/domain/experts/expert";
import type { LanguageLevel } from "@/domain/experts/lists";
import type { Exclusion, Hindrance, Reason } from "@/domain/experts/match";
import type { SpokenLanguage } from "@/domain/experts/profile";
import { formatDate } from "@/domain/shared/dates";

/** Names of topics and languages in the reader's words. */
export function useNames() {
  const areas = useTranslations("actions.areas");
  const levels = useTranslations("experts.shortLevels");
  const locale = useLocale();
  const format = useFormatter();
  // Names of topics stand inside a sentence.
  const topic = (code: string) => lower(areas(code as SpecificArea), locale);
  const spoken = ({ language, level }: SpokenLanguage) => `${languageName(language, locale)} (${levels(level)})`;
  return {
    topics: (codes: readonly string[]) => format.list(codes.map(topic)),
    spoken: (languages: readonly SpokenLanguage[]) => format.list(languages.map(spoken)),
    asked: ({ kind, code }: Asked) => (kind === "topic" ? areas(code as SpecificArea) : languageName(code, locale)),
    askedList: (items: readonly Asked[]) => format.list(items.map(({ kind, code }) => (kind === "topic" ? topic(code) : languageName(code, locale)))),
    list: (names: readonly string[]) => format.list(names),
    level: (level: LanguageLevel) => levels(level),
  };
}

/** Each reason as a sentence with its fact. */
export function useReasonText(): (reason: Reason) => string {
  const t = useTranslations("matching.reasons");
  const names = useNames();
  const locale = useLocale();
  return (reason) => {
    switch (reason.key) {
      case "topics": return t(reason.level, { topics: names.topics(reason.topics) });
      case "missions": return t("missions", { missions: reason.missions, topics: names.topics(reason.topics), ...yearOf(reason.year) });
      case "languages": return t("languages", { languages: names.spoken(reason.languages) });
      case "here": return t("here", { missions: reason.missions, ...yearOf(reason.year) });
      case "post": return t("post", { country: countryName(reason.country, locale), jobTitle: reason.jobTitle, employer: reason.employer });
      case "otherMissions": return t("otherMissions", { missions: reason.missions, ...yearOf(reason.year) });
      case "newcomer": return t("newcomer");
    }
  };
}

/** Why an expert is left out, as a sentence. */
export function useExclusionText(): (exclusion: Exclusion) => string {
  const t = useTranslations("matching.exclusions");
  const states = useTranslations("deployments.states");
  const categories = useTranslations("experts.categories");
  const names = useNames();
  const locale = useLocale();
  const dates = (hindrance: Hindrance | null) => {
    if (!hindrance) return t("dates.unknown");
    const { kind, startsOn, endsOn, reference } = hindrance;
    return t(`dates.${kind}`, { from: startsOn ? formatDate(startsOn, locale) : "", until: endsOn ? formatDate(endsOn, locale) : "", reference: reference ?? "", kind: startsOn && endsOn ? "both" : startsOn ? "from" : "until" });
  };
  return (exclusion) => {
    switch (exclusion.key) {
      case "standing": return t("standing", { state: lower(states(exclusion.state), locale) });
      case "language": return t("language", { hasBest: exclusion.best ? "yes" : "no", best: exclusion.best ? names.spoken([exclusion.best]) : "" });
      case "dates": return dates(exclusion.hindrance);
      case "category": return t("category", { category: categories(exclusion.category) });
      case "conflict": return t("conflict", { reason: exclusion.reason });
    }
  };
}

const yearOf = (year: string | null) => ({ hasYear: year ? "yes" : "no", year: year ?? "" });

/** A name inside a sentence; abbreviations such as EU keep their capitals. */
function lower(name: string, locale: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1) : name;
}
