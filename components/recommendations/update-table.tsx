import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { RecommendationUpdate } from "@/domain/recommendations/recommendation";
import { formatDate } from "@/domain/shared/dates";
import { ProofView } from "./proof-view";

const COLUMNS = ["on", "choice", "note", "proof", "by"] as const;

/** What was reported of a recommendation, the newest first, with its proofs. */
export function UpdateTable({ updates, stack }: { updates: readonly RecommendationUpdate[]; stack?: boolean }) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("updates")} empty={t("noUpdate")} stack={stack} columns={COLUMNS.map((key) => ({ key, label: t(`updateColumns.${key}`) }))}
      rows={updates.map(({ id, reportedOn, choice, note, proof, reportedByName, organisationName, recordedByName }) => ({
        key: id,
        cells: {
          on: <span className="whitespace-nowrap tabular-nums">{formatDate(reportedOn, locale)}</span>,
          choice: t(`choices.${choice}`),
          note: note && <span dir="auto" className="block whitespace-pre-wrap break-words">{note}</span>,
          proof: proof && <ProofView proof={proof} />,
          by: <>{reportedByName}, {organisationName}{recordedByName && <span className="block text-meta text-ink-2">{ledger("recordedBy", { name: recordedByName })}</span>}</>,
        },
      }))}
    />
  );
}
