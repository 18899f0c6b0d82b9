import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { RowTick } from "@/components/forms/row-tick";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { recommendationPath } from "@/domain/recommendations/moves";
import type { RecommendationRow } from "@/domain/recommendations/recommendation";
import type { PartialDate } from "@/domain/shared/dates";
import { Handed } from "./handed-over";
import { MoveMenu } from "./move-menu";
import { RecommendationChip } from "./recommendation-chip";
import { Answer, Due, LastAsk, Lead } from "./standing";

const COLUMNS = ["text", "lead", "answer", "due", "ask", "proof", "state"] as const;

type Props = { rows: readonly RecommendationRow[]; today: PartialDate; empty: ReactNode; /** Of several Actions: each row names its own. */ ofMany: boolean; /** Rows that the reader may work on: chosen by a tick, moved by a menu. */ mayWork: (row: RecommendationRow) => boolean };

/** The ledger: what was advised, to whom, what was answered, by when, who was asked, with what proof. */
export function LedgerTable({ rows, today, empty, ofMany, mayWork }: Props) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const labels = { text: t("columns.text"), lead: ledger("columns.lead"), answer: t("columns.answer"), due: t("columns.due"), ask: ledger("columns.ask"), proof: t("columns.proof"), state: t("columns.state") };
  return (
    <DataTable
      caption={t("title")} empty={empty} columns={COLUMNS.map((key) => ({ key, label: labels[key] }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          text: <Text row={row} ofMany={ofMany} mayWork={mayWork(row)} />,
          lead: <span className="block min-w-[9rem]"><Lead row={row} /></span>,
          answer: <Answer row={row} />,
          due: <Due row={row} today={today} />,
          ask: <LastAsk row={row} today={today} />,
          proof: <span className="whitespace-nowrap">{t("proofs", { count: row.proofs })}</span>,
          state: <><RecommendationChip state={row.state} />{row.handed && <span className="mt-1 block min-w-[10rem] text-meta"><Handed handed={row.handed} href={`/actions/${row.reference}/handover/${row.handed.handoverId}`} /></span>}{mayWork(row) && <MoveMenu row={row} />}</>,
        },
      }))}
    />
  );
}

function Text({ row, ofMany, mayWork }: { row: RecommendationRow; ofMany: boolean; mayWork: boolean }) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const { id, reference, number, category, priority } = row;
  return (
    <span className="flex gap-2">
      {mayWork && <RowTick name="chosen" value={id} label={ledger("pick", { number, reference })} />}
      <span className="min-w-[16rem] max-w-[56ch]">
        <span className="block text-meta text-ink-2">
          {ofMany && <><a href={`/actions/${reference}`} className="whitespace-nowrap tabular-nums"><bdi dir="ltr">{reference}</bdi></a> · </>}
          <span className="tabular-nums">{t("columns.number")}{number}</span> · {t(`categories.${category}`)}{priority === "high" && <> · <strong className="text-ink">{ledger("highPriority")}</strong></>}
        </span>
        <a href={recommendationPath(row)} className="line-clamp-2"><Localised en={row.textEn} fr={row.textFr} /></a>
      </span>
    </span>
  );
}
