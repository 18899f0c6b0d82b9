import { useLocale, useTranslations } from "next-intl";
import { ProofView } from "@/components/recommendations/proof-view";
import { DataTable } from "@/components/ui/data-table";
import { countsOf, type CheckInRow } from "@/domain/follow-up/follow-up";
import { daysBetween, formatDate } from "@/domain/shared/dates";
import { CheckInChip } from "./check-in-chip";

/** The four check-ins: when they are due, what was answered, and which were left silent. */
export function CheckInTable({ reference, rows, today, standsStill }: { reference: string; rows: readonly CheckInRow[]; today: string; /** Nobody is asked by the clock: what is past its day is not late. */ standsStill: boolean }) {
  const t = useTranslations("checkIns");
  const locale = useLocale();
  const isPast = ({ state, dueOn }: CheckInRow) => (state === "scheduled" || state === "asked") && dueOn < today;
  const columns = [
    { key: "months", label: t("columns.months"), nowrap: true }, { key: "due", label: t("columns.due"), nowrap: true }, { key: "state", label: t("columns.state"), nowrap: true },
    { key: "use", label: t("columns.use") }, { key: "note", label: t("columns.note") }, { key: "proof", label: t("columns.proof") },
  ];
  const cells = (row: CheckInRow) => ({
    months: <a href={`/actions/${reference}/followup/check-ins/${row.months}`}>{t("months", { months: row.months })}</a>,
    due: <>{formatDate(row.dueOn, locale)}{isPast(row) && (standsStill ? <span className="block text-ink-2">{t("standsStill")}</span> : <span className="font-semibold text-status-overdue-text">, {t("daysLate", { days: daysBetween(row.dueOn, today) })}</span>)}</>,
    state: <CheckInChip state={row.state} />,
    use: row.strategyUse ? t(`strategyUses.${row.strategyUse}`) : <span className="text-ink-2">{t("noAnswer")}</span>,
    note: row.note && <span dir="auto" className="whitespace-pre-wrap break-words">{row.note}</span>,
    proof: row.proof ? <ProofView proof={row.proof} /> : row.strategyUse && <span className="text-ink-2">{t("noProof")}</span>,
  });
  return (
    <>
      <p className="mb-2 max-w-reading text-ink-2">{t("summary", countsOf(rows))}</p>
      <DataTable caption={t("schedule")} columns={columns} rows={rows.map((row) => ({ key: String(row.months), cells: cells(row) }))} empty={t("notPresented")} />
    </>
  );
}
