import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { DescriptionList } from "@/components/ui/description-list";
import { Localised } from "@/components/ui/localised";
import type { IndicatorPage } from "@/domain/indicators/indicator";
import { formatDate } from "@/domain/shared/dates";
import { Amount, useProgress } from "./words";

/** What is known of one indicator: whose result it tells, from where, to where, how far. */
export function IndicatorFactsView({ indicator, result }: Pick<IndicatorPage, "indicator" | "result">) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const progress = useProgress();
  const { baseline, baselineOn, baselineSource, target, targetOn, figure, countedBy, rollUp, breakdown } = indicator;
  const dated = (value: number | null, on: string | null) => value !== null && <><Amount value={value} {...indicator} />{on && <> · {formatDate(on, locale)}</>}</>;
  const items = [
    { label: t("labels.figure"), value: figure === null ? t("noFigure") : <strong><Amount value={figure} {...indicator} /></strong> },
    { label: t("labels.progress"), value: progress(indicator) },
    { label: t("labels.target"), value: dated(target, targetOn) || t("notSet") },
    { label: t("labels.baseline"), value: baseline !== null && <>{dated(baseline, baselineOn)}{baselineSource && <span dir="auto" className="block text-ink-2">{baselineSource}</span>}</> },
    { label: t("labels.result"), value: <>{t("levelOf", { level: t(`levels.${result.level}`), number: result.number })}<Colon /> <Localised en={result.textEn} fr={result.textFr} /></> },
    { label: t("labels.countedBy"), value: countedBy ? t("standard") : t(`rollUps.${rollUp}`) },
    { label: t("labels.breakdown"), value: breakdown && t(`breakdowns.${breakdown}`) },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}
