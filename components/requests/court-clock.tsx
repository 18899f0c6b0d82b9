import { useLocale, useTranslations } from "next-intl";
import { COURT_SIDES, COURT_TARGETS, type CourtLedger, type TargetSide } from "@/domain/requests/court";
import { formatDate } from "@/domain/shared/dates";
import { CourtBar, SideMark } from "./court-bar";

/** Who held a request, from when to when and for how many days; targets run only while their side holds it. */
export function CourtClock({ ledger }: { ledger: CourtLedger | null }) {
  const t = useTranslations("clock");
  const locale = useLocale();
  if (!ledger || ledger.periods.length === 0) return <p className="text-ink-2">{t("noDays")}</p>;
  const { periods, days, targets, total } = ledger;
  return (
    <figure>
      <CourtBar periods={periods} />
      <table className="mt-3 w-full border-collapse text-table">
        <caption className="sr-only">{t("title")}</caption>
        <thead><tr className="border-b-2 border-ink text-meta text-ink-2"><Head label={t("who")} /><Head label={t("from")} /><Head label={t("until")} /><Head label={t("days")} end /></tr></thead>
        <tbody>
          {periods.map(({ side, from, until, days: held }) => (
            <tr key={`${side} ${from}`} className="border-b border-line">
              <th scope="row" className="py-1 pe-3 text-start font-normal"><SideMark side={side} />{t(`sides.${side}`)}</th>
              <td className="pe-3 whitespace-nowrap">{formatDate(from, locale)}</td>
              <td className="pe-3 whitespace-nowrap">{until ? formatDate(until, locale) : t("still")}</td>
              <td className="text-end tabular-nums">{held}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {COURT_SIDES.filter((side) => periods.filter((period) => period.side === side).length > 1).map((side) => <Sum key={side} label={t("inAll", { side: t(`sides.${side}`) })} days={days[side]} />)}
          <Sum label={t("total")} days={total} isTotal />
        </tfoot>
      </table>
      <ul className="mt-3 text-table">
        {(Object.keys(COURT_TARGETS) as TargetSide[]).map((side) => {
          const { used, target, isMet } = targets[side];
          return <li key={side}>{t(`targets.${side}`, { used, target })}{!isMet && <strong className="text-status-overdue-text"> {t("missed")}</strong>}</li>;
        })}
      </ul>
      <figcaption className="mt-1 text-meta text-ink-2">{t("stops")}</figcaption>
    </figure>
  );
}

function Head({ label, end }: { label: string; end?: boolean }) {
  return <th scope="col" className={`pb-1 font-semibold ${end ? "text-end" : "pe-3 text-start"}`}>{label}</th>;
}

function Sum({ label, days, isTotal }: { label: string; days: number; isTotal?: boolean }) {
  return <tr className={isTotal ? "border-t border-ink font-semibold" : ""}><th scope="row" colSpan={3} className={`py-0.5 text-start ${isTotal ? "" : "font-normal text-ink-2"}`}>{label}</th><td className="text-end tabular-nums">{days}</td></tr>;
}
