import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findOffice } from "../scripts/lib/office.mjs";

/** What a PDF says of itself, read from its objects: neither of the programs that write ours packs them. */
export type Paper = { isTagged: boolean; language: string | undefined; pages: [width: number, height: number][]; headings: number; notes: number; fonts: { name: string; isEmbedded: boolean }[] };

/** Reads a printed PDF. */
export function readPaper(bytes: Buffer): Paper {
  const text = bytes.toString("latin1");
  const objects = new Map([...text.matchAll(/(\d+) 0 obj\b([\s\S]*?)(?:\bstream\b|\bendobj\b)/g)].map(([, id, body]) => [id!, body!]));
  const all = [...objects.values()];
  // A font made of others has no file of its own; the one below it does.
  const fonts = all.filter((body) => /\/Type\s*\/Font\b/.test(body) && !/\/Subtype\s*\/Type0\b/.test(body));
  const fileOf = (font: string) => objects.get(/\/FontDescriptor\s+(\d+)\s+0\s+R/.exec(font)?.[1] ?? "");
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g;
  return {
    isTagged: /\/StructTreeRoot/.test(text) && /\/Marked\s+true/.test(text),
    language: /\/Lang\s*\(([^)]+)\)/.exec(all.find((body) => /\/Type\s*\/Catalog\b/.test(body)) ?? "")?.[1],
    pages: [...text.matchAll(box)].map(([, width, height]) => [Number(width), Number(height)]),
    headings: count(text, /\/S\s*\/(H1|Heading#201)\b/g), notes: count(text, /\/S\s*\/Note\b/g),
    fonts: fonts.map((font) => ({ name: /\/BaseFont\s*\/(\S+)/.exec(font)?.[1] ?? "a drawing", isEmbedded: /\/FontFile[23]?\s/.test(fileOf(font) ?? "") })),
  };
}

export const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether every page is A4 upright, to the rounding of points. */
export const isA4 = ({ pages }: Paper) => pages.length > 0 && pages.every(([width, height]) => Math.abs(width - 595.28) < 1 && Math.abs(height - 841.89) < 1);

/** The Word file as LibreOffice prints it; null where there is no LibreOffice. */
export async function printedByOffice(docx: Buffer): Promise<Buffer | null> {
  const office = findOffice();
  if (!office) return null;
  const folder = await mkdtemp(join(tmpdir(), "suivi-office-"));
  try {
    await writeFile(join(folder, "report.docx"), docx);
    const tagged = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: "boolean", value: "true" } })}`;
    await promisify(execFile)(office, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", tagged, "--outdir", folder, join(folder, "report.docx")], { timeout: 90_000 });
    return await readFile(join(folder, "report.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
