import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TickAll } from "@/components/forms/tick-all";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { ASK_DAYS } from "@/domain/recommendations/asking";
import { LEDGER_VIEWS, ledgerHref, NARROWING, PAGE_ROWS, type LedgerFilter, type LedgerFilterName } from "@/domain/recommendations/list-filter";
import { isOpen, totalOf, type LedgerPage, type RecommendationRow } from "@/domain/recommendations/recommendation";
import type { PartialDate } from "@/domain/shared/dates";
import { LedgerBoard } from "./ledger-board";
import { LedgerFilterForm } from "./ledger-filter";
import { LedgerTable } from "./ledger-table";
import { StateCounts } from "./state-counts";

type Props = {
  path: string;
  /** The Action whose ledger it is; all Actions where it is absent. */
  reference?: string;
  page: LedgerPage;
  filter: LedgerFilter;
  refused: readonly LedgerFilterName[];
  today: PartialDate;
  mayWork: (row: RecommendationRow) => boolean;
  empty: string;
  submitAsk: Submit;
};

/** The ledger of one Action or of all: counts, filters, table or board, and asking for updates. */
export function LedgerView({ path, reference, page, filter, refused, today, mayWork, empty, submitAsk }: Props) {
  const t = useTranslations("ledger");
  const { rows, counts, leads, total } = page;
  const ignored = NARROWING.filter((name) => refused.includes(name));
  const isNarrowed = NARROWING.some((name) => filter[name] !== undefined);
  if (totalOf(counts) + (counts.recast ?? 0) === 0 && !isNarrowed) return <p className="border-t-2 border-ink border-b border-b-line py-3 text-ink-2">{empty}</p>;
  const mayAsk = (row: RecommendationRow) => isOpen(row.state) && mayWork(row);
  const table = <LedgerTable rows={rows} today={today} ofMany={reference === undefined} mayWork={mayAsk} empty={isNarrowed ? t("noMatch") : empty} />;
  return (
    <>
      {ignored.length > 0 && <Notice tone="waiting" title={t("ignored", { names: ignored.map((name) => t(`filters.${name}`)).join(", ") })} />}
      <div className="mb-5"><StateCounts counts={counts} /></div>
      <LedgerFilterForm path={path} filter={filter} leads={leads} withCountry={reference === undefined} />
      <Tabs label={t("views.label")} items={LEDGER_VIEWS.map((view) => ({ href: ledgerHref(path, filter, { view }), label: t(`views.${view}`), current: (filter.view ?? "table") === view }))} />
      {filter.view === "board" && <LedgerBoard path={path} filter={filter} rows={rows} counts={counts} today={today} ofMany={reference === undefined} mayWork={mayAsk} />}
      {filter.view !== "board" && !rows.some(mayAsk) && table}
      {filter.view !== "board" && rows.some(mayAsk) && (
        <Command submit={submitAsk} hidden={{ reference, search: ledgerHref("", filter, { page: filter.page }).slice(1) }} submitLabel={t("askSubmit")} quiet>
          {table}
          <div className="grid gap-3">
            <TickAll name="chosen" label={t("pickAll")} />
            <h3>{t("askTitle")}</h3>
            <p className="max-w-reading text-ink-2">{t("askLead", { days: ASK_DAYS })}</p>
            <TextArea name="message" label={t("askMessage")} rows={2} limit={2000} />
          </div>
        </Command>
      )}
      <p className="mt-4 text-table print:hidden"><a href={exportHref(filter, reference)} download>{t("download")}</a></p>
      <Pager path={path} filter={filter} total={total} />
      {(counts.recast ?? 0) > 0 && filter.state !== "recast" && <p className="mt-4 text-table"><a href={ledgerHref(path, filter, { state: "recast", view: "table" })}>{t("recastCount", { count: counts.recast ?? 0 })}</a></p>}
    </>
  );
}

const exportHref = (filter: LedgerFilter, reference?: string) => {
  const href = ledgerHref("/api/recommendations", filter);
  return reference ? `${href}${href.includes("?") ? "&" : "?"}action=${reference}` : href;
};

function Pager({ path, filter, total }: { path: string; filter: LedgerFilter; total: number }) {
  const t = useTranslations("ledger");
  const at = filter.page ?? 1;
  if (filter.view === "board" || total <= PAGE_ROWS) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-x-6 text-table">
      <span className="text-ink-2">{t("shown", { from: Math.min(total, (at - 1) * PAGE_ROWS + 1), to: Math.min(total, at * PAGE_ROWS), total })}</span>
      {at > 1 && <a href={ledgerHref(path, filter, { page: at - 1 })}>{t("previous")}</a>}
      {at * PAGE_ROWS < total && <a href={ledgerHref(path, filter, { page: at + 1 })}>{t("next")}</a>}
    </p>
  );
}
