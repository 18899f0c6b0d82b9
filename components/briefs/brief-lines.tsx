import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { BriefLine } from "@/domain/briefs/brief";
import { formatDate } from "@/domain/shared/dates";

/** The lines that stand for the briefs on a country, each with who signed it and when. */
export function BriefLines({ lines, mayWrite }: { lines: readonly BriefLine[]; mayWrite: boolean }) {
  const t = useTranslations("briefs");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("staff.linesCaption")} empty={t("staff.noLines")} columns={(["text", "kind", "position", "signed"] as const).map((key) => ({ key, label: t(`staff.columns.${key}`) }))}
      rows={lines.map(({ id, country, language, kind, position, text, writtenByName, writtenOn }) => ({
        key: id,
        cells: {
          text: mayWrite ? <a href={`/countries/${country}/brief/lines/${id}`} lang={language}>{text}</a> : <span lang={language}>{text}</span>, kind: t(`kinds.${kind}`), position,
          signed: <span className="whitespace-nowrap">{writtenByName}, {formatDate(writtenOn, locale)}</span>,
        },
      }))}
    />
  );
}
