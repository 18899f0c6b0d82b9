import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { isLate, type RecommendationRow } from "@/domain/recommendations/recommendation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { RecommendationChip } from "./recommendation-chip";

const COLUMNS = ["text", "addressee", "answer", "due", "proof", "state"] as const;

/** The ledger: what was advised, to whom, what was answered, by when, with what proof. */
export function Ledger({ reference, rows, today, empty }: { reference: string; rows: readonly RecommendationRow[]; today: PartialDate; empty: ReactNode }) {
  const t = useTranslations("recommendations");
  return (
    <DataTable
      caption={t("title")} empty={empty} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={rows.map((row) => ({
        key: String(row.number),
        cells: {
          text: <span className="flex gap-2"><span className="shrink-0 tabular-nums text-ink-2">{t("columns.number")}{row.number}</span><a href={`/actions/${reference}/recommendations/${row.number}`} className="line-clamp-3 min-w-[16rem] max-w-[44ch]"><Localised en={row.textEn} fr={row.textFr} /></a></span>,
          addressee: <span className="block min-w-[9rem]"><Localised en={row.addresseeName} fr={row.addresseeNameFr} /></span>,
          answer: <Answer row={row} />,
          due: <Due row={row} today={today} />,
          proof: <span className="whitespace-nowrap">{t("proofs", { count: row.proofs })}</span>,
          state: <RecommendationChip state={row.state} />,
        },
      }))}
    />
  );
}

function Answer({ row: { answeredOn, answerReason, reportedDoneOn, state } }: { row: RecommendationRow }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  if (reportedDoneOn && state !== "implemented") return <strong>{t("saysDone")}</strong>;
  if (!answeredOn) return <span className="text-ink-2">{t("noAnswer")}</span>;
  return <>{formatDate(answeredOn, locale)}{answerReason && <span dir="auto" className="line-clamp-2 min-w-[10rem] max-w-[34ch] text-ink-2">{answerReason}</span>}</>;
}

function Due({ row, today }: { row: RecommendationRow; today: PartialDate }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  if (!row.dueOn) return <span className="whitespace-nowrap text-ink-2">{t("noDue")}</span>;
  return <span className="whitespace-nowrap tabular-nums">{formatDate(row.dueOn, locale)}{isLate(row, today) && <> <Chip tone="overdue">{t("late")}</Chip></>}</span>;
}
