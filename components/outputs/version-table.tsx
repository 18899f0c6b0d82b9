import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { DataTable } from "@/components/ui/data-table";
import { languageName } from "@/domain/experts/expert";
import type { OutputVersion } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

const COLUMNS = ["version", "file", "language", "added", "note"] as const;

/** Versions of an output, the newest first. */
export function VersionTable({ versions }: { versions: readonly OutputVersion[] }) {
  const t = useTranslations("outputs");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("versions")} empty={t("noVersion")} columns={COLUMNS.map((key) => ({ key, label: t(`versionColumns.${key}`) }))}
      rows={versions.map(({ number, file, language, addedOn, note }, index) => ({
        key: String(number),
        cells: {
          version: <span className="whitespace-nowrap tabular-nums">{number}{index === 0 && versions.length > 1 && <span className="text-ink-2"> ({t("latest")})</span>}</span>,
          file: file ? <FileLink {...file} /> : <span className="text-ink-2">{t("fileHidden")}</span>,
          language: languageName(language, locale),
          added: <span className="whitespace-nowrap tabular-nums">{formatDate(addedOn, locale)}</span>,
          note: <span dir="auto">{note}</span>,
        },
      }))}
    />
  );
}
