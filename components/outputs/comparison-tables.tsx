import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { Conformity } from "@/domain/outputs/lifecycle";
import type { ComparisonRow } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

const TONES: Record<Conformity, Tone> = { full: "done", more_favourable: "done", partial: "waiting", none: "overdue", not_applicable: "draft" };
const COLUMNS = ["article", "provision", "conformity", "gap", "proposal", "agreed"] as const;

/** One ruled list an instrument: article, national provision, conformity, gap, proposal. */
export function ComparisonTables({ rows }: { rows: readonly ComparisonRow[] }) {
  const t = useTranslations("comparisons");
  if (rows.length === 0) return <Empty>{t("empty")}</Empty>;
  const instruments = [...new Set(rows.map(({ instrument }) => instrument))];
  return instruments.map((instrument) => {
    const articles = rows.filter((row) => row.instrument === instrument);
    return <Section key={instrument} title={<span dir="auto">{instrument}</span>} aside={t("articles", { count: articles.length })}><Articles caption={instrument} rows={articles} /></Section>;
  });
}

function Articles({ caption, rows }: { caption: string; rows: readonly ComparisonRow[] }) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const long = (text: string | null) => <span dir="auto" className="block min-w-[12rem] whitespace-pre-wrap break-words">{text}</span>;
  return (
    <DataTable
      caption={caption} empty={t("empty")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          article: <span className="tabular-nums">{row.article}</span>,
          provision: row.nationalProvision ? long(row.nationalProvision) : <span className="text-ink-2">{t("noProvision")}</span>,
          conformity: <Chip tone={TONES[row.conformity]}>{t(`conformities.${row.conformity}`)}</Chip>,
          gap: long(row.gap),
          proposal: long(row.proposal),
          agreed: row.agreedOn && <span className="whitespace-nowrap tabular-nums">{formatDate(row.agreedOn, locale)}</span>,
        },
      }))}
    />
  );
}
