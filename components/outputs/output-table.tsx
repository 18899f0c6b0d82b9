import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { languageName } from "@/domain/experts/expert";
import { daysSince, holderOf, type OutputRow } from "@/domain/outputs/output";
import { OutputChip } from "./output-chip";

const COLUMNS = ["title", "type", "languages", "versions", "state", "holder", "days"] as const;
const FIGURES: readonly string[] = ["versions", "days"];

/** The outputs of an Action: what each is, who holds it, and for how many days. */
export function OutputTable({ reference, rows, now, empty }: { reference: string; rows: readonly OutputRow[]; now: Date; empty: ReactNode }) {
  const t = useTranslations("outputs");
  const actions = useTranslations("actions");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")} empty={empty} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(FIGURES.includes(key) ? { align: "end" as const } : {}) }))}
      rows={rows.map((row) => {
        const holder = holderOf(row.state);
        return {
          key: String(row.number),
          cells: {
            title: <span className="flex gap-2"><span className="w-[2ch] shrink-0 text-end tabular-nums text-ink-2">{row.number}</span><a href={`/actions/${reference}/outputs/${row.number}`} className="min-w-[14rem]"><Localised en={row.titleEn} fr={row.titleFr} /></a></span>,
            type: t(`types.${row.type}`),
            languages: row.languages.map((code) => languageName(code, locale)).join(", "),
            versions: row.versions,
            state: <OutputChip state={row.state} />,
            holder: holder ? actions(`holderShort.${holder}`) : t("nobody"),
            days: holder && row.movedAt ? daysSince(row.movedAt, now) : "",
          },
        };
      })}
    />
  );
}
