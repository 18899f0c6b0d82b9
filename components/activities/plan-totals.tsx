import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { FEWEST_PLANNED, MOST_PLANNED, planTotals, type PlanRow } from "@/domain/activities/plan";

const KEYS = ["planned", "delivered", "dropped", "added"] as const;

/** What was planned, delivered, dropped and added, side by side and never summed; a note when the first plan is unusually short or long. */
export function PlanTotals({ rows }: { rows: readonly PlanRow[] }) {
  const t = useTranslations("activities");
  const totals = planTotals(rows);
  return (
    <>
      {totals.note && <Notice tone="waiting" title={t(`notes.${totals.note}`, { fewest: FEWEST_PLANNED, most: MOST_PLANNED })} />}
      <ul aria-label={t("totals.label")} className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-table">
        {KEYS.map((key) => <li key={key} className="tabular-nums">{t(`totals.${key}`, { count: totals[key] })}</li>)}
      </ul>
    </>
  );
}
