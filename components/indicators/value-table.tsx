import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { IndicatorFacts, ValueRow } from "@/domain/indicators/indicator";
import { formatDate } from "@/domain/shared/dates";
import { ValueChip } from "./value-chip";
import { Amount, usePartsLine } from "./words";

const COLUMNS = ["measuredOn", "value", "parts", "source", "state"] as const;

/** The values of an indicator; each opens its page. */
export function ValueTable({ path, indicator, values }: { path: string; indicator: IndicatorFacts; values: readonly ValueRow[] }) {
  const t = useTranslations("indicatorValues");
  const locale = useLocale();
  const parts = usePartsLine();
  return (
    <DataTable
      caption={t("caption")} empty={t("empty")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(key === "value" ? { align: "end" as const } : {}) }))}
      rows={values.map((value) => ({
        key: String(value.number),
        cells: {
          measuredOn: <a href={`${path}/values/${value.number}`} className="whitespace-nowrap">{formatDate(value.measuredOn, locale)}</a>,
          value: <span className={value.state === "approved" ? "font-semibold" : "text-ink-2"}><Amount value={value.value} {...indicator} /></span>,
          parts: parts(value.parts, indicator.breakdown),
          source: <span dir="auto" className="break-words">{value.source}</span>,
          state: <ValueChip state={value.state} />,
        },
      }))}
    />
  );
}
