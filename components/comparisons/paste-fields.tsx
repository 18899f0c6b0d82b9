import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { WRITTEN_COLUMNS } from "@/domain/comparisons/columns";
import type { ComparisonLine, ComparisonSheet } from "@/domain/comparisons/comparison";
import { sheetName } from "./words";

type Props = { sheets: readonly ComparisonSheet[]; lines: readonly ComparisonLine[]; sheet?: string; column?: string; from?: string };

/** Where a pasted column goes. A first row can be named only where the sheet is known. */
export function PasteFields({ sheets, lines, sheet, column, from }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const start = lines.find(({ id, sheet: number }) => id === from && String(number) === sheet);
  return (
    <>
      <SelectField name="number" label={t("paste.number")} options={sheets.map((one) => ({ value: String(one.number), label: sheetName(t, locale, one, sheets) }))} defaultValue={sheet} />
      <SelectField name="column" label={t("paste.column")} options={WRITTEN_COLUMNS.map((value) => ({ value, label: t(`columns.${value}`) }))} defaultValue={WRITTEN_COLUMNS.find((one) => one === column) ?? "gap"} />
      {start && <SelectField name="fromRow" label={t("paste.fromRow")} options={[{ value: start.id, label: `${t("columns.article")} ${start.article}` }]} emptyLabel={t("paste.firstRow")} defaultValue={start.id} />}
    </>
  );
}
