import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { countryName } from "@/domain/countries/list";
import type { ApprovedSheet } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";

/** What a delegation reads of comparisons: which were approved, and with which figures. */
export function ApprovedSheets({ sheets }: { sheets: readonly ApprovedSheet[] }) {
  const t = useTranslations("comparisons.delegation");
  const locale = useLocale();
  const columns = (["instrument", "country", "articles", "conforming", "gaps", "approvedOn"] as const).map((key) => ({ key, label: t(`columns.${key}`), ...(key === "articles" || key === "conforming" || key === "gaps" ? { align: "end" as const } : {}) }));
  return (
    <DataTable stack caption={t("caption")} empty="" columns={columns} rows={sheets.map(({ number, titleEn, titleFr, country, rows, conforming, gaps, approvedOn, onBehalfOf }) => ({
      key: String(number), cells: { instrument: <Localised en={titleEn} fr={titleFr} />, country: countryName(country, locale), articles: rows, conforming, gaps, approvedOn: <>{formatDate(approvedOn, locale)}{onBehalfOf && <span dir="auto" className="block text-meta text-ink-2">{onBehalfOf}</span>}</> },
    }))} />
  );
}
