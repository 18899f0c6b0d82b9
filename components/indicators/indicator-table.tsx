import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import type { IndicatorLine } from "@/domain/indicators/indicator";
import { formatDate } from "@/domain/shared/dates";
import { Amount, useProgress } from "./words";

// One table a result: their columns stand in line down the page.
const WIDTHS = { indicator: undefined, baseline: "wide:w-[8rem]", target: "wide:w-[10rem]", figure: "wide:w-[12rem]", progress: "wide:w-[6rem]" };
const COLUMNS = ["indicator", "baseline", "target", "figure", "progress"] as const;

type Props = { indicators: readonly IndicatorLine[]; /** Page of each, where its reader has one. */ href?: (number: number) => string; stack?: boolean };

/** The indicators of one result: from where, to where, and how far. */
export function IndicatorTable({ indicators, href, stack }: Props) {
  const t = useTranslations("indicators");
  const progress = useProgress();
  return (
    <DataTable
      caption={t("caption")} empty={t("noIndicator")} stack={stack}
      columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), width: WIDTHS[key], ...(key === "indicator" ? {} : { align: "end" as const }) }))}
      rows={indicators.map((one) => ({
        key: String(one.number),
        cells: {
          indicator: <Name indicator={one} href={href} />,
          baseline: one.baseline !== null && <Dated value={one.baseline} on={one.baselineOn} indicator={one} />,
          target: one.target === null ? <span className="text-ink-2">{t("notSet")}</span> : <Dated value={one.target} on={one.targetOn} indicator={one} />,
          figure: <Figure indicator={one} />,
          progress: progress(one),
        },
      }))}
    />
  );
}

function Name({ indicator: { number, titleEn, titleFr, countedBy }, href }: { indicator: IndicatorLine; href: Props["href"] }) {
  const t = useTranslations("indicators");
  const title = <Localised en={titleEn} fr={titleFr} />;
  return (
    <span className="flex gap-2">
      <span className="shrink-0 tabular-nums text-ink-2">{number}</span>
      <span className="max-w-[48ch]">{href ? <a href={href(number)}>{title}</a> : title}{countedBy && <span className="block text-meta text-ink-2">{t("standard")}</span>}</span>
    </span>
  );
}

function Dated({ value, on, indicator }: { value: number; on: string | null; indicator: IndicatorLine }) {
  const locale = useLocale();
  return <><Amount value={value} {...indicator} />{on && <span className="block whitespace-nowrap text-meta text-ink-2">{formatDate(on, locale)}</span>}</>;
}

/** The figure as it is; values that wait are said beside it and not counted. */
function Figure({ indicator }: { indicator: IndicatorLine }) {
  const t = useTranslations("indicators");
  const waiting = indicator.values.filter(({ state }) => state === "pending").length;
  return (
    <>
      {indicator.figure === null ? <span className="text-ink-2">{t("noFigure")}</span> : <strong><Amount value={indicator.figure} {...indicator} /></strong>}
      {waiting > 0 && <span className="block text-meta text-ink-2">{t("waiting", { count: waiting })}</span>}
    </>
  );
}
