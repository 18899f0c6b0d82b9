import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { ParticipantRow } from "@/domain/participants/participant";

const COLUMNS = ["name", "sex", "institution", "kind", "level"] as const;

/** Everybody counted at one activity; `remove` draws what takes somebody off. */
export function ParticipantTable({ rows, remove }: { rows: readonly ParticipantRow[]; remove?: (row: ParticipantRow, name: string) => ReactNode }) {
  const t = useTranslations("participants");
  const organisations = useTranslations("organisations");
  return (
    <DataTable
      caption={t("caption")} empty={t("empty")}
      columns={[...COLUMNS, ...(remove ? (["remove"] as const) : [])].map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: row.fullName ? <span dir="auto">{row.fullName}</span> : <span className="text-ink-2">{t("noName")}</span>,
          sex: t(`sexes.${row.sex}`),
          institution: <span dir="auto">{row.institutionName}</span>,
          kind: row.institutionKind ? organisations(`kinds.${row.institutionKind}`) : t("kindUnknown"),
          level: organisations(`levels.${row.level}`),
          remove: remove?.(row, row.fullName ?? t("noName")),
        },
      }))}
    />
  );
}
