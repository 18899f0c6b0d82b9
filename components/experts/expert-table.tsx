import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import type { ExpertRow } from "@/domain/experts/expert";
import { LanguageWords, TopicWords } from "./words";

const COLUMNS = ["name", "category", "country", "languages", "topics", "deployments"] as const;

/** The roster, by name. */
export function ExpertTable({ rows, empty }: { rows: readonly ExpertRow[]; empty: ReactNode }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(key === "deployments" ? { align: "end" as const } : {}) }))}
      empty={empty}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <><a href={`/experts/${row.id}`} dir="auto">{row.fullName}</a>{row.jobTitle && <span dir="auto" className="block text-meta text-ink-2">{[row.jobTitle, row.employer].filter(Boolean).join(", ")}</span>}</>,
          category: t(`categories.${row.category}`),
          country: countryName(row.country, locale),
          languages: <LanguageWords languages={row.languages} />,
          topics: <TopicWords topics={row.topics} />,
          deployments: row.deployments,
        },
      }))}
    />
  );
}
