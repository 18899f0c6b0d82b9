import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { SpecificArea } from "@/domain/actions/lists";
import { countryName } from "@/domain/countries/list";
import { languageName, type ExpertRow } from "@/domain/experts/expert";

const COLUMNS = ["name", "category", "country", "languages", "topics", "deployments"] as const;

/** The roster, by name. */
export function ExpertTable({ rows, empty }: { rows: readonly ExpertRow[]; empty: ReactNode }) {
  const t = useTranslations("experts");
  const areas = useTranslations("actions.areas");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(key === "deployments" ? { align: "end" as const } : {}) }))}
      empty={empty}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <a href={`/experts/${row.id}`} dir="auto">{row.fullName}</a>,
          category: t(`categories.${row.category}`),
          country: countryName(row.country, locale),
          languages: row.languages.map((code) => languageName(code, locale)).join(", "),
          topics: row.topics.map((area) => areas(area as SpecificArea)).join(", "),
          deployments: row.deployments,
        },
      }))}
    />
  );
}
