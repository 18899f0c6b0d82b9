import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import type { Tone } from "@/components/ui/tone";
import { figuresOf, type ComparisonLine, type ComparisonSheet, type Figures } from "@/domain/comparisons/comparison";
import type { SheetState } from "@/domain/comparisons/lifecycle";
import { RatificationLine } from "./ratification-line";
import { sheetName } from "./words";

export const SHEET_TONES: Record<SheetState, Tone> = { drafting: "draft", shared: "progress", approved: "done" };
const COLUMNS = ["instrument", "ratification", "state", "compared", "conforming", "gaps", "agreed", "advised"] as const;

type Props = { reference: string; sheets: readonly ComparisonSheet[]; lines: readonly ComparisonLine[] };

/** Progress by instrument: each figure opens its rows. */
export function SheetTable({ reference, sheets, lines }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const rows = `/actions/${reference}/comparison`;
  const figures = ({ rows: whole, compared, conforming, gaps, agreedGaps, recommended }: Figures, sheet: string) => {
    const at = (search: string, text: string | number) => <a href={`${rows}?${[sheet, search].filter(Boolean).join("&")}`}>{text}</a>;
    return { compared: at(compared < whole ? "conformity=open" : "", t("sheets.of", { part: compared, whole })), conforming, gaps: at("conformity=gap", gaps), agreed: at("conformity=gap&agreement=agreed", t("sheets.of", { part: agreedGaps, whole: gaps })), advised: recommended };
  };
  const all = sheets.length > 1 ? [{ key: "all", cells: { instrument: <span className="font-semibold">{t("sheets.sum")}</span>, ...figures(figuresOf(lines), "") } }] : [];
  return (
    <DataTable
      caption={t("sheets.caption")} empty={t("empty")}
      columns={COLUMNS.map((key) => ({ key, label: t(`sheets.columns.${key}`), ...(key === "instrument" || key === "ratification" || key === "state" ? {} : { align: "end" as const }) }))}
      rows={[...sheets.map((sheet) => ({
        key: String(sheet.number),
        cells: {
          instrument: <a href={`${rows}/sheets/${sheet.number}`}>{sheetName(t, locale, sheet, sheets)}</a>, ratification: <RatificationLine ratification={sheet.ratification} />,
          state: <Chip tone={SHEET_TONES[sheet.state]}>{t(`states.${sheet.state}`)}</Chip>, ...figures(figuresOf(lines.filter((line) => line.sheet === sheet.number)), `sheet=${sheet.number}`),
        },
      })), ...all]}
    />
  );
}
