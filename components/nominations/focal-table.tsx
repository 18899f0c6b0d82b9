import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import type { FocalPoint } from "@/domain/nominations/nomination";

/** Who answers for the experts of each Member State. */
export function FocalTable({ rows, mayKeep }: { rows: readonly FocalPoint[]; mayKeep: boolean }) {
  const t = useTranslations("nominations");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("focalPoints")}
      columns={(["name", "institution", "country", "email", "active"] as const).map((key) => ({ key, label: t(`focalColumns.${key}`) }))}
      empty={t("focalEmpty")}
      rows={rows.map((one) => ({
        key: one.id,
        cells: {
          name: mayKeep ? <a href={`/experts/focal-points/${one.id}`} dir="auto">{one.fullName}</a> : <span dir="auto">{one.fullName}</span>,
          institution: <span dir="auto">{one.institution}</span>,
          country: countryName(one.country, locale),
          email: <bdi dir="ltr">{one.email}</bdi>,
          active: one.isActive ? t("yes") : t("no"),
        },
      }))}
    />
  );
}
