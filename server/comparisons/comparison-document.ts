import "server-only";
import { BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import type { ComparisonLine, ComparisonSheet } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { exportWords, type Exported } from "./export-words";

type Words = Awaited<ReturnType<typeof exportWords>>;

const FONT = "Calibri";
// A4 across, in twentieths of a point; the columns share what the margins leave.
const PAGE = { width: 11_906, height: 16_838, margin: 850 };
const WIDTHS = [1900, 2500, 1350, 3100, 3100, 1588, 1600] as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "B9B3A4" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** The rows shown as a Word document: a chapter an instrument, its standing and progress, and a ruled table of its articles. */
export async function comparisonDocument(exported: Exported): Promise<Uint8Array> {
  const words = await exportWords(exported);
  const { t, locale, filters } = words;
  const { reference, title, comparison: { sheets }, lines, asOf } = exported;
  const shown = sheets.filter(({ number }) => lines.some((line) => line.sheet === number));
  const about = [`${t("export.asOf")}: ${formatDate(asOf, locale)}`, ...filters.map(([name, value]) => `${name}: ${value}`)].join(" · ");
  const file = new Document({
    title: `${t("title")}, ${reference}`, creator: "Suivi",
    styles: {
      default: { document: { run: { font: FONT, size: 19, language: { value: locale === "fr" ? "fr-FR" : "en-GB" } } }, heading1: { run: { font: FONT, size: 32, bold: true, color: "1A2326" }, paragraph: { spacing: { after: 120 } } }, heading2: { run: { font: FONT, size: 25, bold: true, color: "1A2326" }, paragraph: { spacing: { before: 320, after: 80 }, keepNext: true } } },
    },
    sections: [{
      properties: { page: { size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE }, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } } },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ size: 16, children: [`${reference} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })] })] }) },
      children: [
        new Paragraph({ text: t("title"), heading: HeadingLevel.HEADING_1 }), new Paragraph({ text: `${reference} ${pick(locale, title.en, title.fr).text}`, spacing: { after: 60 } }), new Paragraph({ text: about, spacing: { after: 60 } }),
        ...(shown.length === 0 ? [new Paragraph(t("filter.none"))] : shown.flatMap((sheet) => chapter(sheet, lines.filter((line) => line.sheet === sheet.number), words))),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function chapter(sheet: ComparisonSheet, lines: readonly ComparisonLine[], words: Words) {
  const { t, locale } = words;
  const heads = [t("columns.article"), t("columns.provision"), t("columns.conformity"), t("columns.gap"), t("columns.proposal"), t("columns.institutionId"), t("columns.agreed")];
  return [
    new Paragraph({ text: t("sheets.name", { instrument: pick(locale, sheet.titleEn, sheet.titleFr).text, country: words.country(sheet) }), heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: `${t("sheets.columns.ratification")}: ${words.ratification(sheet)}` }), new Paragraph({ text: words.progress(sheet), spacing: { after: 120 } }),
    new Table({
      layout: TableLayoutType.FIXED, columnWidths: [...WIDTHS], width: { size: WIDTHS.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: heads.map((text, index) => cell([text], index, { isBold: true })) }),
        ...lines.map((line) => new TableRow({
          children: [
            [line.article, words.heading(line)], [line.provision || t("noProvision")], [words.conformity(line)], [line.gap], [line.proposal, line.effect && `${t("columns.effect")}: ${line.effect}`], [words.institution(line.institutionId), line.author],
            [line.agreedOn ? t("grid.agreed", { by: line.agreedBy ?? "", date: formatDate(line.agreedOn, locale) }) : "", line.recommendation === null ? "" : t("grid.recommendation", { number: line.recommendation })],
          ].map((paragraphs, index) => cell(paragraphs, index)),
        })),
      ],
    }),
  ];
}

/** A cell with a paragraph for each text, and a line of its own for each line of it. */
function cell(texts: readonly string[], index: number, { isBold = false } = {}) {
  const paragraphs = texts.filter((text, at) => at === 0 || text).map((text, at) => new Paragraph({ spacing: { after: 30 }, children: text.split("\n").map((line, row) => new TextRun({ text: line, break: row === 0 ? 0 : 1, bold: isBold || (index === 0 && at === 0) })) }));
  return new TableCell({ width: { size: WIDTHS[index]!, type: WidthType.DXA }, margins: { top: 50, bottom: 50, left: 60, right: 60 }, children: paragraphs });
}
