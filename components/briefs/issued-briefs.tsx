import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { briefKey, type IssuedBrief } from "@/domain/briefs/brief";
import { pdfAddress } from "@/domain/print/printable";
import { formatMoment } from "@/domain/shared/dates";

/** For staff: the briefs that were issued, each as it was. */
export function IssuedBriefs({ issued }: { issued: readonly IssuedBrief[] }) {
  const t = useTranslations("briefs");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("staff.issued")} empty={t("staff.noIssued")} columns={(["version", "language", "issued", "by"] as const).map((key) => ({ key, label: t(`staff.columns.${key}`) }))}
      rows={issued.map((brief) => {
        const key = briefKey(brief);
        return {
          key,
          cells: {
            version: <><a href={`/print/countries/${brief.country}/brief/${key}`}>{key}</a> · <a href={pdfAddress("brief", { country: brief.country, key })}>PDF</a></>, language: t(`languages.${brief.language}`),
            issued: formatMoment(brief.issuedAt, locale), by: brief.issuedByName,
          },
        };
      })}
    />
  );
}
