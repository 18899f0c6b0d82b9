import "server-only";
import type { Spreadsheet } from "@/server/spreadsheets/spreadsheet";
import { exportWords, type Exported } from "./export-words";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** The rows shown, and only those, with the filter printed on the first sheet. */
export async function comparisonSpreadsheet(exported: Exported): Promise<Spreadsheet> {
  const { reference, title, comparison: { sheets }, lines, asOf } = exported;
  const { t, locale, filters, ...words } = await exportWords(exported);
  const shown = sheets.filter(({ number }) => lines.some((line) => line.sheet === number));
  const sheetOf = new Map(sheets.map((sheet) => [sheet.number, sheet]));
  return {
    title: `${t("title")}, ${reference}`,
    about: {
      name: t("export.about"),
      lines: [
        [t("export.action"), `${reference} ${pick(locale, title.en, title.fr).text}`], [t("export.asOf"), formatDate(asOf, locale)], [t("export.rows"), lines.length], ...(filters.length > 0 ? filters : [[t("export.filter"), t("export.nothing")] as const]),
        ...shown.flatMap((sheet) => [[`${words.instrument(sheet)}: ${t("export.progress")}`, words.progress(sheet)], [`${words.instrument(sheet)}: ${t("export.sources")}`, words.ratification(sheet)]] as const),
      ],
    },
    sheets: [{
      name: t("title"),
      columns: [
        { label: t("export.instrument"), width: 14 }, { label: t("export.country"), width: 14 }, { label: t("columns.article"), width: 9 }, { label: t("export.heading"), width: 26 }, { label: t("columns.provision"), width: 32 }, { label: t("columns.conformity"), width: 16 }, { label: t("columns.gap"), width: 36 },
        { label: t("columns.proposal"), width: 36 }, { label: t("columns.effect"), width: 30 }, { label: t("columns.institutionId"), width: 24 }, { label: t("columns.author"), width: 18 }, { label: t("export.agreedOn"), kind: "date" }, { label: t("export.agreedBy"), width: 22 }, { label: t("columns.recommendation"), kind: "number" },
      ],
      rows: lines.map((line) => {
        const sheet = sheetOf.get(line.sheet)!;
        return [words.instrument(sheet), words.country(sheet), line.article, words.heading(line), line.provision, words.conformity(line), line.gap, line.proposal, line.effect, words.institution(line.institutionId), line.author, line.agreedOn, line.agreedBy, line.recommendation];
      }),
    }],
  };
}
