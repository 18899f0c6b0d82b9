import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { isDisputed, type CharacteristicRow } from "@/domain/characteristics/characteristic";
import type { Space } from "@/domain/policy/actor";
import { Ground, Verdict } from "./ground";

type Props = { reference: string; rows: readonly CharacteristicRow[]; space: "staff" | "partner"; /** Whose form the last column leads to; none for those who may only read. */ mayAssess: boolean };

/** The ten, each with both sides' view and its evidence; a disagreement is said in words. */
export function CharacteristicTable({ reference, rows, space, mayAssess }: Props) {
  const t = useTranslations("characteristics");
  const home = space === "staff" ? "/actions" : "/partner/actions";
  const columns = [
    { key: "name", label: t("columns.name") }, { key: "facility", label: t("columns.facility"), nowrap: true }, { key: "authority", label: t("columns.authority"), nowrap: true }, { key: "proof", label: t("columns.proof") },
    ...(mayAssess ? [{ key: "move", label: t("assess"), nowrap: true }] : []),
  ];
  const cells = (row: CharacteristicRow) => ({
    name: <><span className="tabular-nums">{row.number}</span> {t(`names.${row.characteristic}`)}{isDisputed(row) && <span className="block font-semibold text-status-waiting-text">{t("disagree")}</span>}</>,
    facility: <Verdict view={row.facility} />,
    authority: <Verdict view={row.authority} />,
    proof: <Grounds row={row} reference={reference} space={space} />,
    ...(mayAssess ? { move: <a href={`${home}/${reference}/good-practice/${row.characteristic}`} className={space === "partner" ? "inline-flex min-h-11 items-center" : undefined} aria-label={t("assessTitle", { name: t(`names.${row.characteristic}`) })}>{t("assess")}</a> } : {}),
  });
  return <DataTable caption={t("title")} columns={columns} rows={rows.map((row) => ({ key: row.characteristic, cells: cells(row) }))} empty={t("lead")} stack={space === "partner"} />;
}

// Where both have said why, each says whose reason it is.
function Grounds({ row: { facility, authority }, reference, space }: { row: CharacteristicRow; reference: string; space: Space }) {
  const t = useTranslations("characteristics.columns");
  const given = ([["facility", facility], ["authority", authority]] as const).filter(([, view]) => view && (view.noteEn || view.noteFr || view.proof || view.record || view.isHidden));
  return <span className="grid gap-2">{given.map(([side, view]) => <span key={side} className="block">{given.length > 1 && <span className="block text-meta text-ink-2">{t(side)}</span>}<Ground view={view!} reference={reference} space={space} /></span>)}</span>;
}
