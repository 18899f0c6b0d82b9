import type { useTranslations } from "next-intl";
import type { RecommendationOrigin } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";

type Words = ReturnType<typeof useTranslations<"recommendations">>;

/** Where a recommendation comes from, in a line. */
export function originLabel(t: Words, locale: string, origin: RecommendationOrigin | { kind: "comparison"; instrument: string; article: string }): string {
  if (origin.kind === "comparison") return t("origins.comparison", { instrument: origin.instrument, article: origin.article });
  const label = t(`origins.${origin.kind}`, { number: origin.number, title: pick(locale, origin.titleEn, origin.titleFr).text });
  const section = origin.section?.find(({ language }) => language === locale) ?? origin.section?.[0];
  return [label, section?.heading, origin.place].filter(Boolean).join(", ");
}

/** The page of the record that an origin names. */
export function originHref(reference: string, origin: RecommendationOrigin): string {
  if (origin.kind === "comparison") return `/actions/${reference}/comparison/rows/${origin.id}`;
  return `/actions/${reference}/${PLACES[origin.kind]}/${origin.number}`;
}

const PLACES = { output: "outputs", activity: "missions", meeting: "group/meetings" } as const;
