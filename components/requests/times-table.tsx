import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { COURT_SIDES, type CourtLedger, type TargetSide } from "@/domain/requests/court";
import type { RequestTime } from "@/domain/requests/request-times";
import { CourtBar, SideMark } from "./court-bar";
import { RequestChip } from "./request-chip";
import { RequestTitle } from "./request-title";

/** Every request with the days each side held it, and whether the targets were met. */
export function TimesTable({ times }: { times: readonly RequestTime[] }) {
  const t = useTranslations("clock");
  const requests = useTranslations("requests.inbox");
  const columns = [
    { key: "request", label: requests("request") }, { key: "state", label: requests("state") }, { key: "bar", label: t("title") },
    ...COURT_SIDES.map((side) => ({ key: side, label: t(`sides.${side}`), align: "end" as const })),
    { key: "total", label: t("total"), align: "end" as const }, { key: "targetFacility", label: t("targetShort.facility") }, { key: "targetCommittee", label: t("targetShort.committee") },
  ];
  const rows = times.map(({ reference, title, language, state, outcome, ledger }) => ({
    key: reference,
    cells: {
      request: <><span className="whitespace-nowrap tabular-nums">{reference}</span> <a href={`/requests/${reference}`}><RequestTitle title={title} language={language} /></a></>,
      state: <RequestChip state={state} outcome={outcome} />,
      bar: ledger ? <div className="w-40"><CourtBar periods={ledger.periods} /></div> : <span className="text-ink-2">{t("noDays")}</span>,
      ...(ledger ? { ...ledger.days, total: ledger.total, targetFacility: <Target ledger={ledger} side="facility" />, targetCommittee: <Target ledger={ledger} side="committee" /> } : {}),
    },
  }));
  return (
    <>
      <p className="mb-3 flex flex-wrap gap-x-6 text-table">{COURT_SIDES.map((side) => <span key={side}><SideMark side={side} />{t(`sides.${side}`)}</span>)}</p>
      <DataTable caption={t("times.caption")} columns={columns} rows={rows} empty={t("times.none")} />
    </>
  );
}

function Target({ ledger, side }: { ledger: CourtLedger; side: TargetSide }) {
  const t = useTranslations("clock");
  if (!ledger.periods.some((period) => period.side === side)) return null;
  const { used, target, isMet } = ledger.targets[side];
  return <span className={`whitespace-nowrap ${isMet ? "" : "font-semibold text-status-overdue-text"}`}>{t(isMet ? "metShort" : "missedShort", { used, target })}</span>;
}
