import "server-only";
import { BookmarkEnd, BookmarkStart, BorderStyle, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, InternalHyperlink, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, AlignmentType, type IParagraphOptions, type ParagraphChild } from "docx";
import { anchorOf, type Block, type ReportDocument, type Run, type RunLink } from "@/domain/reports/document";
import { directionOf } from "@/domain/texts/lists";

type Context = Pick<ReportDocument, "language" | "annexes">;

/** Blocks of a report as paragraphs and tables of a Word file. */
export const blocksOf = (blocks: readonly Block[], report: Context): (Paragraph | Table)[] => blocks.flatMap((block) => blockOf(block, report));

function blockOf(block: Block, report: Context): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading": return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case "paragraph": return [new Paragraph({ ...directed(block.lang), children: runsOf(block.runs, report, block.lang) })];
    case "list": return block.items.map((runs) => new Paragraph({ ...directed(block.lang), numbering: { reference: "points", level: 0 }, spacing: { after: 60 }, children: runsOf(runs, report, block.lang) }));
    case "facts": return [factsTable(block.items, report), new Paragraph({ text: "", spacing: { after: 60 } })];
    case "table": return [new Paragraph({ style: "TableCaption", keepNext: true, text: block.caption }), tableOf(block, report), new Paragraph({ text: "", spacing: { after: 60 } })];
  }
}

/** Runs of text with their links. A number leads to the annex that lists its rows: the file is whole without a network. */
export function runsOf(runs: readonly Run[], report: Context, lang?: string): ParagraphChild[] {
  return runs.map((run) => {
    if (run.link?.kind === "note") return new FootnoteReferenceRun(run.link.number);
    const spoken = run.lang ?? lang;
    const text = new TextRun({ text: run.text, ...(spoken ? { language: { value: spoken, bidirectional: spoken } } : {}), ...(spoken && directionOf(spoken) === "rtl" ? { rightToLeft: true } : {}), ...(isLinked(run.link, report) ? { style: "Hyperlink" } : {}) });
    if (run.link?.kind === "web") return new ExternalHyperlink({ link: run.link.href, children: [text] });
    const anchor = run.link && anchorOf(run.link, report);
    return anchor ? new InternalHyperlink({ anchor, children: [text] }) : text;
  });
}

const isLinked = (link: RunLink | undefined, report: Context) => link !== undefined && (link.kind === "web" || anchorOf(link, report) !== null);

/** A paragraph that links lead to. */
export function bookmarked(id: string, { text, ...options }: IParagraphOptions & { text: string }): Paragraph {
  return new Paragraph({ ...options, children: marked(id, [new TextRun(text)]) });
}

// The same name always gets the same number, so that a file made twice is alike.
const bookmarkNumber = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7);

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: "DEDAD0" };
const RULE = { style: BorderStyle.SINGLE, size: 12, color: "1A2326" };
const RULED = { top: NONE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: HAIR, bottom: HAIR };

/** Name before value, ruled by hairlines. */
export function factsTable(items: readonly { label: string; runs: Run[] }[], report: Context): Table {
  const rows = items.map(({ label, runs }) => new TableRow({
    cantSplit: true,
    children: [cell([new TextRun({ text: label, color: "465257" })], 34), cell(runsOf(runs, report), 66)],
  }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: RULED, rows: rows.length > 0 ? rows : [new TableRow({ children: [cell([], 100)] })] });
}

function tableOf({ columns, rows }: Extract<Block, { kind: "table" }>, report: Context): Table {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const width = (index: number) => Math.round((columns[index]!.weight * 100) / whole);
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label, isEnd }, index) => cell([new TextRun({ text: label, bold: true })], width(index), { isEnd, isHead: true })) });
  const body = rows.map(({ anchor, cells }) => new TableRow({
    cantSplit: true,
    children: cells.map((runs, index) => cell(index === 0 && anchor ? marked(anchor, runsOf(runs, report)) : runsOf(elsewhere(runs, anchor, report), report), width(index), { isEnd: columns[index]?.isEnd })),
  }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, layout: TableLayoutType.FIXED, columnWidths: columns.map((_, index) => width(index) * 94), borders: RULED, rows: [head, ...body] });
}

/** A row does not lead to itself. */
const elsewhere = (runs: readonly Run[], anchor: string | null, report: Context) => runs.map((run) => (anchor && run.link && anchorOf(run.link, report) === anchor ? { ...run, link: undefined } : run));

// The library draws these two as they are, but its type of a paragraph's children leaves them out.
const marked = (id: string, children: ParagraphChild[]) => [new BookmarkStart(id, bookmarkNumber(id)), ...children, new BookmarkEnd(bookmarkNumber(id))] as unknown as ParagraphChild[];

function cell(children: ParagraphChild[], width: number, { isEnd, isHead }: { isEnd?: boolean; isHead?: boolean } = {}): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, ...(isHead ? { borders: { bottom: RULE } } : {}), margins: { right: 100 }, children: [new Paragraph({ style: "TableText", alignment: isEnd ? AlignmentType.END : AlignmentType.START, children })] });
}

const directed = (lang: string | undefined) => (lang && directionOf(lang) === "rtl" ? { bidirectional: true } : {});
