import { useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { ActivityTitle } from "@/components/activities/activity-title";
import { DataTable } from "@/components/ui/data-table";
import type { PartialDate } from "@/domain/shared/dates";

type Matchable = { reference: string; number: number; titleEn: string; titleFr: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null; experts: number };

/** Missions for which experts may be looked for. */
export function ChooseMission({ missions }: { missions: readonly Matchable[] }) {
  const t = useTranslations("matching");
  return (
    <DataTable
      caption={t("chooseTitle")}
      columns={(["activity", "action", "dates", "experts"] as const).map((key) => ({ key, label: t(`chooseColumns.${key}`), ...(key === "experts" ? { align: "end" as const } : {}) }))}
      empty={t("chooseEmpty")}
      rows={missions.map((one) => ({
        key: `${one.reference} ${one.number}`,
        cells: {
          activity: <a href={`/experts/match?action=${one.reference}&activity=${one.number}`}><ActivityTitle {...one} /></a>,
          action: <span className="whitespace-nowrap tabular-nums">{one.reference}</span>,
          dates: <ActivityDates {...one} />,
          experts: one.experts,
        },
      }))}
    />
  );
}
