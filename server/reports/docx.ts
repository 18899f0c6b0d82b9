import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, ImageRun, LevelFormat, LineRuleType, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun, type IParagraphStyleOptions } from "docx";
import type { ReportDocument } from "@/domain/reports/document";
import { blocksOf, bookmarked, factsTable, runsOf } from "./docx-blocks";

const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1247, right: 1247, footer: 567 } };
const FONT = "Calibri";
// Emblem as the rules of visibility ask: at least a centimetre high.
const EMBLEM = { width: 68, height: 45 };

/** The report as a Word file: real headings, real footnotes, tables with head rows, its language, and the emblem at the foot of the first page. */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const emblem = report.emblem ? await emblemFile(report.emblem) : null;
  const body = report.parts.flatMap((part) => [
    bookmarked(part.id, { text: part.title, heading: HeadingLevel.HEADING_1 }),
    ...blocksOf(part.blocks, report),
    ...(part.facts.length > 0 ? [new Paragraph({ style: "FromTheRecord", text: report.words.fromTheRecord, keepNext: true }), ...blocksOf(part.facts, report)] : []),
  ]);
  const annexes = report.annexes.flatMap((annex, index) => [bookmarked(`annex-${annex.id}`, { text: annex.title, heading: HeadingLevel.HEADING_1, pageBreakBefore: index === 0 }), ...blocksOf(annex.blocks, report)]);
  const file = new Document({
    title: report.title, subject: report.subtitle, creator: report.programme || "Suivi", description: report.standing, keywords: report.reference,
    styles: { default: { document: { run: { font: FONT, size: 22, language: { value: LANGUAGE[report.language] } }, paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } } }, ...HEADINGS }, paragraphStyles: STYLES },
    numbering: { config: [{ reference: "points", levels: [{ level: 0, format: LevelFormat.BULLET, text: "–", alignment: AlignmentType.START, style: { paragraph: { indent: { start: 400, hanging: 300 } } } }] }] },
    footnotes: Object.fromEntries(report.notes.map(({ number, runs }) => [number, { children: [new Paragraph({ style: "FootnoteText", children: runsOf(runs, report) })] }])),
    sections: [{ properties: { page: PAGE, titlePage: true }, footers: { first: firstFoot(report, emblem), default: foot(report) }, children: [...cover(report), ...body, ...annexes] }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function cover(report: ReportDocument) {
  return [
    new Paragraph({ style: "Programme", text: report.programme }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: report.title }),
    new Paragraph({ style: "Subtitle", text: report.subtitle }),
    factsTable(report.cover, report),
    new Paragraph({ style: "Standing", text: report.standing }),
  ];
}

function firstFoot(report: ReportDocument, emblem: Uint8Array | null): Footer {
  const image = emblem ? [new ImageRun({ type: "png", data: emblem, transformation: EMBLEM, altText: { name: "emblem", title: report.fundingLine, description: report.fundingLine } }), new TextRun({ text: `  ${report.fundingLine}` })] : [new TextRun(report.fundingLine)];
  return new Footer({ children: [new Paragraph({ border: { top: { style: BorderStyle.SINGLE, size: 4, color: "BBBBBB", space: 6 } }, children: image }), new Paragraph({ style: "Foot", text: report.responsibility })] });
}

function foot(report: ReportDocument): Footer {
  const [before = "", between = "", after = ""] = report.words.page.split(/\{pages?\}/);
  return new Footer({
    children: [new Paragraph({
      style: "Foot", tabStops: [{ type: TabStopType.RIGHT, position: 9400 }],
      children: [new TextRun({ children: [`${report.reference} · ${report.title}`.slice(0, 90), new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
    })],
  });
}

/** The programme's emblem; its name is a plain one by the database's own rule. */
const emblemFile = (name: string) => readFile(join(process.cwd(), "public", `${name}.png`));

const LANGUAGE = { en: "en-GB", fr: "fr-FR" } as const;
const INK = "1A2326";
const heading = (size: number, before: number) => ({ run: { size, bold: true, color: INK }, paragraph: { keepNext: true, spacing: { before, after: 120, line: 252, lineRule: LineRuleType.AUTO } } });
const HEADINGS = { title: heading(44, 1200), heading1: heading(30, 360), heading2: heading(26, 240), heading3: heading(23, 180), footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } } } };
const style = (id: string, name: string, size: number, color = "465257", more: Partial<IParagraphStyleOptions> = {}): IParagraphStyleOptions => ({ id, name, basedOn: "Normal", next: "Normal", run: { size, color }, ...more });
const STYLES = [
  style("Programme", "Programme", 22, "465257"), style("Subtitle", "Subtitle", 26), style("Standing", "Standing", 18, "465257", { paragraph: { spacing: { before: 240 } } }), style("Foot", "Foot", 17),
  style("FromTheRecord", "From the record", 19, "0B4A57", { run: { size: 19, color: "0B4A57", bold: true }, paragraph: { spacing: { before: 160, after: 60 } } }), style("TableText", "Table text", 19, INK, { paragraph: { spacing: { before: 20, after: 20, line: 250, lineRule: LineRuleType.AUTO } } }),
  style("TableCaption", "Table caption", 19, "465257", { paragraph: { keepNext: true, spacing: { before: 120, after: 60 } } }),
];
