import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import type { IndicatorLine, Period } from "@/domain/indicators/indicator";
import type { PeriodFigure } from "@/domain/indicators/period";
import { formatDate } from "@/domain/shared/dates";
import { Amount } from "./words";

const isDifferent = ({ figure, now }: PeriodFigure) => figure !== now;

/** What was reported on, and whether the same days show something else by now. */
export function PeriodTable({ reference, periods }: { reference: string; periods: readonly Period[] }) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const columns = ["label", "days", "state", "differs"] as const;
  return (
    <DataTable
      caption={t("periods")} empty={t("noPeriod")} columns={columns.map((key) => ({ key, label: t(`periodColumns.${key}`) }))}
      rows={periods.map((period) => ({
        key: String(period.number),
        cells: {
          label: <a href={`/actions/${reference}/indicators/periods/${period.number}`} dir="auto">{period.label}</a>,
          days: t("days", { from: formatDate(period.startsOn, locale), to: formatDate(period.endsOn, locale) }),
          state: <PeriodState period={period} />,
          differs: t("differs", { count: period.figures.filter(isDifferent).length }),
        },
      }))}
    />
  );
}

/** Locked by whom, or opened again. */
export function PeriodState({ period }: { period: Period }) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  if (!period.reopenedOn) return t("lockedBy", { date: formatDate(period.lockedOn, locale), name: period.lockedByName });
  return t("reopenedBy", { date: formatDate(period.reopenedOn, locale), name: period.reopenedByName ?? "" });
}

/** Every figure as it was told beside what it is now. */
export function PeriodFigures({ period, indicators }: { period: Period; indicators: readonly IndicatorLine[] }) {
  const t = useTranslations("indicators");
  const columns = ["figure", "told", "now"] as const;
  const name = ({ indicator, countedBy }: PeriodFigure) => {
    const known = indicators.find(({ number }) => number === indicator);
    if (known) return <Localised en={known.titleEn} fr={known.titleFr} />;
    return countedBy ? t(`counted.${countedBy}`) : t("gone");
  };
  const amount = (value: number | null, { indicator, countedBy }: PeriodFigure) => value !== null && <Amount value={value} {...indicators.find(({ number }) => number === indicator)} countedBy={countedBy} />;
  return (
    <DataTable
      caption={t("periods")} empty={null} columns={columns.map((key) => ({ key, label: t(`periodColumns.${key}`), ...(key === "figure" ? {} : { align: "end" as const }) }))}
      rows={period.figures.map((one, index) => ({ key: String(index), cells: { figure: name(one), told: amount(one.figure, one), now: isDifferent(one) ? <strong>{amount(one.now, one) || "–"}</strong> : amount(one.now, one) } }))}
    />
  );
}
