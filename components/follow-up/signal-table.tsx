import { useLocale, useTranslations } from "next-intl";
import { ProofView } from "@/components/recommendations/proof-view";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import type { SignalRow } from "@/domain/follow-up/follow-up";
import { formatDate } from "@/domain/shared/dates";

/** Signs that the work is used, apart from the recommendations, each with what proves it. */
export function SignalTable({ rows, stack }: { rows: readonly SignalRow[]; stack?: boolean }) {
  const t = useTranslations("checkIns");
  const locale = useLocale();
  const columns = [
    { key: "kind", label: t("signalColumns.kind"), nowrap: true }, { key: "text", label: t("signalColumns.text") },
    { key: "seen", label: t("signalColumns.seen"), nowrap: true }, { key: "proof", label: t("signalColumns.proof") },
  ];
  const cells = ({ kind, textEn, textFr, seenOn, contributionOf, proof }: SignalRow) => ({
    kind: t(`kinds.${kind}`),
    text: <><Localised en={textEn} fr={textFr} />{contributionOf && <span className="block text-ink-2">{t("contribution", { name: contributionOf })}</span>}</>,
    seen: seenOn && formatDate(seenOn, locale),
    proof: proof ? <ProofView proof={proof} /> : <span className="text-ink-2">{t("noProof")}</span>,
  });
  return <DataTable caption={t("signals")} columns={columns} rows={rows.map((row) => ({ key: row.id, cells: cells(row) }))} empty={t("noSignals")} stack={stack} />;
}
