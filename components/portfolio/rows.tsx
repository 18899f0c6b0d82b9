import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { isFollowUpRows } from "@/domain/portfolio/follow-up-figures";
import { PORTFOLIO_ROWS, type PortfolioRow, type PortfolioRows } from "@/domain/portfolio/portfolio";
import { formatDate } from "@/domain/shared/dates";
import { useFollowUpWords } from "./use-follow-up-words";

type Props = { wanted: PortfolioRows; rows: readonly PortfolioRow[]; total: number; page: number; hrefOf: (page: number) => string };

/** The cases behind one number, with the state they had and the one they have. */
export function PortfolioCases({ wanted, rows, total, page, hrefOf }: Props) {
  const t = useTranslations("portfolio");
  const asAt = useTranslations("asAt");
  const checkIns = useTranslations("checkIns");
  const locale = useLocale();
  const words = useWords(wanted);
  const isStretch = wanted.of === "stretch";
  // Where all were entered later, the head of the page says so once.
  const isMarked = rows.some((row) => !row.isEnteredLater);
  const to = Math.min(page * PORTFOLIO_ROWS, total);
  return (
    <Section title={t("rowsTitle", { total, what: words.what })} id="rows">
      <DataTable
        caption={words.what} empty={t("rowsNone")}
        columns={(["reference", "title", "state", "since", ...(isStretch ? ["days" as const] : []), "now"] as const).map((key) => ({ key, label: t(`columns.${key}`), ...(key === "days" ? { align: "end" as const } : {}) }))}
        rows={rows.map((row) => ({
          key: `${row.reference} ${row.number} ${row.since}`,
          cells: {
            reference: <a href={addressOf(wanted, row)} className="whitespace-nowrap tabular-nums">{row.reference}</a>,
            title: <>{row.number !== null && <span className="me-2 whitespace-nowrap text-ink-2">{wanted.of === "check_in" ? checkIns("months", { months: row.number }) : t("recommendation", { number: row.number })}</span>}<Localised en={row.titleEn} fr={row.titleFr} /></>,
            state: <>{words.state(row.state)}{isMarked && row.isEnteredLater && <span className="ms-2 whitespace-nowrap text-meta text-ink-2">{asAt("enteredLater")}</span>}</>,
            since: <span className="whitespace-nowrap tabular-nums">{formatDate(row.since, locale)}</span>, days: row.days,
            now: row.stateNow === null ? "" : row.stateNow === row.state ? <span className="text-ink-2">{asAt("same")}</span> : words.now(row.stateNow),
          },
        }))}
      />
      {total > PORTFOLIO_ROWS && (
        <p className="mt-3 flex flex-wrap gap-x-6 text-table">
          <span>{t("more", { from: (page - 1) * PORTFOLIO_ROWS + 1, to, total })}</span>
          {page > 1 && <a href={hrefOf(page - 1)}>{t("earlier")}</a>}{to < total && <a href={hrefOf(page + 1)}>{t("next")}</a>}
        </p>
      )}
    </Section>
  );
}

function useWords(wanted: PortfolioRows) {
  const t = useTranslations();
  const own = useTranslations("portfolio");
  const locale = useLocale();
  const followUp = useFollowUpWords();
  if (isFollowUpRows(wanted)) return followUp(wanted);
  const noun = wanted.of === "requests" || (wanted.of === "stretch" && wanted.stretch === "request") ? "requests" : wanted.of === "recommendations" ? "recommendations" : "actions";
  const inState = (state: string) => t(`${noun}.states.${state}` as never);
  const onHold = (since: string) => own("onHoldSince", { date: formatDate(since, locale) });
  const what = wanted.of === "on_hold" ? own("onHold") : wanted.of === "stretch" ? own("stretchOf", { stretch: own(`stretchNames.${wanted.stretch}`) }) : `${own(wanted.of)}, ${inState(wanted.state)}`;
  if (wanted.of === "on_hold") return { what, state: onHold, now: onHold };
  return wanted.of === "stretch" ? { what, state: (stay: string) => own(`stay.${stay as "still" | "left"}`), now: inState } : { what, state: inState, now: inState };
}

function addressOf(wanted: PortfolioRows, { reference, number }: PortfolioRow): string {
  if (wanted.of === "requests" || wanted.of === "chain" || (wanted.of === "stretch" && wanted.stretch === "request")) return `/requests/${reference}`;
  if (wanted.of === "check_in") return `/actions/${reference}/followup/check-ins/${number}`;
  if (wanted.of === "handover" || wanted.of === "item") return `/actions/${reference}/handover`;
  return number === null ? `/actions/${reference}` : `/actions/${reference}/recommendations/${number}`;
}
