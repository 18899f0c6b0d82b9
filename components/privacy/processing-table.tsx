import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { CATEGORIES, PROCESSING } from "@/domain/policy/personal-data";
import { tablesOf } from "@/domain/policy/records-of-processing";

const COLUMNS = ["category", "purpose", "basis", "recipients", "retention", "transfer"] as const;

/** The register of personal data, a row for each thing it is held for; with its tables and columns for whoever keeps it. */
export function ProcessingTable({ withColumns }: { withColumns?: boolean }) {
  const t = useTranslations("privacy");
  const rows = CATEGORIES.map((category) => {
    const { basis, recipients, transfer } = PROCESSING[category];
    const tables = withColumns ? tablesOf(category) : [];
    const where = withColumns && (
      <details>
        <summary className="cursor-pointer py-1 whitespace-nowrap">{t("register.count", { count: tables.flatMap((one) => one.columns).length, tables: tables.length })}</summary>
        <ul>{tables.map(({ table, columns }) => <li key={table}><span className="font-semibold">{table}</span> {columns.join(", ")}</li>)}</ul>
      </details>
    );
    return { key: category, cells: { category: t(`categories.${category}`), purpose: t(`purposes.${category}`), basis: t(`bases.${basis}`), recipients: recipients.map((one) => t(`recipients.${one}`)).join("; "), retention: t(`retention.${category}`), transfer: t(`transfers.${transfer}`), where } };
  });
  const columns = [...COLUMNS, ...(withColumns ? ["where" as const] : [])].map((key) => ({ key, label: t(`columns.${key}`) }));
  return <DataTable caption={t("held")} columns={columns} rows={rows} empty="" stack={!withColumns} />;
}
