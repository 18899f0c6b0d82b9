import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { countryName } from "@/domain/countries/list";
import { figuresOf, type Comparison, type ComparisonLine, type ComparisonSheet } from "@/domain/comparisons/comparison";
import { FILTER_NAMES, type ComparisonFilter } from "@/domain/comparisons/filter";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

export type Exported = { reference: string; title: { en: string; fr: string | null }; comparison: Comparison; lines: readonly ComparisonLine[]; filter: ComparisonFilter; asOf: string };

/** What an export of a comparison says in the reader's language: of which Action, as of when, with which filter, and each row's codes in words. */
export async function exportWords({ comparison: { sheets, lines: all, institutions }, filter }: Exported) {
  const [t, ratifications, locale] = await Promise.all([getTranslations("comparisons"), getTranslations("instruments.ratificationStates"), getLocale()]);
  const instrument = ({ shortEn, shortFr }: ComparisonSheet) => pick(locale, shortEn, shortFr ?? shortEn).text;
  const institution = (id: string | null) => { const one = institutions.find((each) => each.id === id); return one ? pick(locale, one.nameEn, one.nameFr).text : ""; };
  const chosen = {
    q: filter.q ?? "", sheet: sheets.filter(({ number }) => number === filter.sheet).map(instrument).join(""), institution: filter.institution === "none" ? t("filter.noInstitution") : institution(filter.institution ?? null),
    conformity: !filter.conformity ? "" : filter.conformity === "open" || filter.conformity === "gap" ? t(`filter.${filter.conformity}`) : t(`conformities.${filter.conformity}`), agreement: filter.agreement ? t(`filter.agreements.${filter.agreement}`) : "",
  };
  const filters = FILTER_NAMES.filter((name) => chosen[name]).map((name) => [t(`filter.names.${name}`), chosen[name]] as const);
  return {
    t, locale, filters, instrument, institution,
    country: ({ country }: ComparisonSheet) => countryName(country, locale),
    heading: ({ headingEn, headingFr }: ComparisonLine) => pick(locale, headingEn, headingFr).text,
    conformity: ({ conformity }: ComparisonLine) => (conformity ? t(`conformities.${conformity}`) : t("notCompared")),
    ratification: ({ ratification }: ComparisonSheet) => ratification ? `${ratifications(ratification.state)}${ratification.on ? ` (${formatDate(ratification.on, locale)})` : ""}, ${t("sheets.asOf", { date: formatDate(ratification.asOf, locale), source: ratification.source })}` : t("sheets.unknown"),
    progress: (sheet: ComparisonSheet) => { const { agreedGaps: agreed, ...figures } = figuresOf(all.filter((line) => line.sheet === sheet.number)); return t("sheet.progress", { ...figures, agreed }); },
  };
}
