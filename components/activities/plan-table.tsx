import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { PlanRow } from "@/domain/activities/plan";
import { ActivityChip } from "./activity-chip";
import { ActivityDates } from "./activity-dates";
import { ActivityTitle } from "./activity-title";

const COLUMNS = ["title", "type", "dates", "place", "owner", "state", "origin", "experts"] as const;

/** The work plan of one Action; each title opens its activity. */
export function PlanTable({ reference, rows, empty }: { reference: string; rows: readonly PlanRow[]; empty: ReactNode }) {
  const t = useTranslations("activities");
  return (
    <DataTable
      caption={t("plan")}
      columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(key === "experts" ? { align: "end" as const } : {}) }))}
      empty={empty}
      rows={rows.map((row) => ({
        key: String(row.number),
        cells: {
          title: <span className="flex gap-2"><span className="w-[2ch] shrink-0 text-end tabular-nums text-ink-2">{row.number}</span><a href={`/actions/${reference}/missions/${row.number}`} className="min-w-[14rem]"><ActivityTitle {...row} /></a></span>,
          type: t(`types.${row.type}`),
          dates: <span className="whitespace-nowrap tabular-nums"><ActivityDates {...row} /></span>,
          place: [row.place, t(`modes.${row.mode}`)].filter(Boolean).join(" · "),
          owner: row.ownerName && <span dir="auto">{row.ownerName}</span>,
          state: <ActivityChip {...row} />,
          origin: t(`origins.${row.planOrigin}`),
          experts: row.experts,
        },
      }))}
    />
  );
}
