import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { CHECK_IN_STATES } from "@/domain/follow-up/lifecycle";
import { STRATEGY_USES } from "@/domain/follow-up/lists";
import { percentOf, type CheckInFigures } from "@/domain/portfolio/follow-up-figures";
import { FEWEST_CASES, rowsQuery } from "@/domain/portfolio/portfolio";

type Props = { rows: readonly CheckInFigures[]; hrefOf: (query: string) => string };

/** Check-ins by their age: asked, answered, silent, how long answers took, and what authorities say they do with the report. */
export function CheckInNumbers({ rows, hrefOf }: Props) {
  const t = useTranslations("portfolio");
  const texts = useTranslations("checkIns");
  const link = (months: number, state: string, count = 0) => (count > 0 ? <a href={hrefOf(rowsQuery({ of: "check_in", state: `${months}.${state}` }))}>{count}</a> : 0);
  const few = <span className="text-ink-2">{t("tooFew")}</span>;
  const silence = ({ states: { answered = 0, silent = 0 } }: CheckInFigures) => {
    if (answered + silent === 0) return "";
    const percent = percentOf(silent, answered + silent, FEWEST_CASES);
    return percent === null ? few : t("percent", { percent });
  };
  const days = ({ timed, answerDays }: CheckInFigures) => (timed === 0 ? "" : answerDays === null ? few : t("days", { days: answerDays }));
  const after = { key: "months", label: t("checkIns.after"), nowrap: true };
  return (
    <>
      <DataTable
        caption={t("checkIns.title")} empty={t("checkIns.none")}
        columns={[after, ...CHECK_IN_STATES.map((key) => ({ key, label: texts(`states.${key}`), align: "end" as const })), { key: "silence", label: t("checkIns.silence"), align: "end" }, { key: "days", label: t("checkIns.days"), align: "end" }]}
        rows={rows.map((row) => ({ key: `${row.months}`, cells: { months: texts("months", { months: row.months }), ...Object.fromEntries(CHECK_IN_STATES.map((state) => [state, link(row.months, state, row.states[state])])), silence: silence(row), days: days(row) } }))}
      />
      {rows.length > 0 && (
        <div className="mt-6">
          <DataTable
            caption={t("checkIns.uptake")} showCaption empty=""
            columns={[after, ...STRATEGY_USES.map((key) => ({ key, label: texts(`strategyUses.${key}`), align: "end" as const }))]}
            rows={rows.map(({ months, uses }) => ({ key: `${months}`, cells: { months: texts("months", { months }), ...Object.fromEntries(STRATEGY_USES.map((use) => [use, link(months, use, uses[use])])) } }))}
          />
        </div>
      )}
      <p className="mt-2 max-w-reading text-meta text-ink-2">{t("checkIns.note", { fewest: FEWEST_CASES })} <a href="/portfolio/follow-up">{t("checkIns.rules")}</a></p>
    </>
  );
}
