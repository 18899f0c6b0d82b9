import { useTranslations } from "next-intl";
import { ProofView } from "@/components/recommendations/proof-view";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import type { Tone } from "@/components/ui/tone";
import { isDisputed, verdictOf, type CharacteristicRow, type View } from "@/domain/characteristics/characteristic";

const TONES: Record<ReturnType<typeof verdictOf>, Tone> = { flagged: "done", assessed: "suspended", open: "draft" };

/** The ten, each with both sides' view and its evidence; a disagreement is said in words. */
export function CharacteristicTable({ reference, rows, mayAssess }: { reference: string; rows: readonly CharacteristicRow[]; mayAssess: boolean }) {
  const t = useTranslations("characteristics");
  const columns = [
    { key: "name", label: t("columns.name") }, { key: "facility", label: t("columns.facility"), nowrap: true }, { key: "authority", label: t("columns.authority"), nowrap: true }, { key: "proof", label: t("columns.proof") },
    ...(mayAssess ? [{ key: "move", label: t("assess"), nowrap: true }] : []),
  ];
  const cells = (row: CharacteristicRow) => ({
    name: <><span className="tabular-nums">{row.number}</span> {t(`names.${row.characteristic}`)}{isDisputed(row) && <span className="block font-semibold text-status-waiting-text">{t("disagree")}</span>}</>,
    facility: <Verdict view={row.facility} />,
    authority: <Verdict view={row.authority} />,
    proof: <span className="grid gap-1">{[row.facility, row.authority].map((view, side) => view && <Ground key={side} view={view} />)}</span>,
    ...(mayAssess ? { move: <a href={`/actions/${reference}/good-practice/${row.characteristic}`}>{t("assess")}</a> } : {}),
  });
  return <DataTable caption={t("title")} columns={columns} rows={rows.map((row) => ({ key: row.characteristic, cells: cells(row) }))} empty={t("lead")} />;
}

function Verdict({ view }: { view: View | null }) {
  const t = useTranslations("characteristics.verdicts");
  const verdict = verdictOf(view);
  return verdict === "open" ? <span className="text-ink-2">{t("open")}</span> : <Chip tone={TONES[verdict]}>{t(verdict)}</Chip>;
}

function Ground({ view: { noteEn, noteFr, proof } }: { view: View }) {
  return <span>{noteEn && <span className="block break-words"><Localised en={noteEn} fr={noteFr} /></span>}{proof && <ProofView proof={proof} />}</span>;
}
