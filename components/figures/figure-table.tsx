import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import type { Figure } from "@/domain/figures/figure";

/** Context figures, each with its source. */
export function FigureTable({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations("figures");
  const format = useFormatter();
  const columns = [
    { key: "number", label: t("columns.number"), nowrap: true }, { key: "text", label: t("columns.text") }, { key: "value", label: t("columns.value"), align: "end" as const, nowrap: true },
    { key: "year", label: t("columns.year"), align: "end" as const, nowrap: true }, { key: "source", label: t("columns.source") },
  ];
  const cells = ({ number, textEn, textFr, value, unit, year, source, sourceUrl }: Figure) => ({
    number: String(number),
    text: <Localised en={textEn} fr={textFr} />,
    value: value !== null && <>{format.number(value)}{unit && <>{"\u00a0"}{unit}</>}</>,
    year: year !== null && String(year),
    source: <span dir="auto" className="break-words">{sourceUrl ? <a href={sourceUrl} rel="noreferrer">{source}</a> : source}</span>,
  });
  return <DataTable caption={t("title")} columns={columns} rows={figures.map((figure) => ({ key: String(figure.number), cells: cells(figure) }))} empty={t("empty")} />;
}
