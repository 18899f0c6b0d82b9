import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { dossierBody, MANIFEST, manifestOf, type DossierContent } from "@/domain/handovers/dossier";
import { LOCALES, type Locale } from "@/messages/locale";
import { openFile } from "../files";
import { reportDocx } from "../reports/docx";
import { writeSpreadsheet } from "../spreadsheets/write-spreadsheet";
import { dossierDocument } from "./dossier-document";
import { documentHtml } from "./dossier-html";
import { dossierSpreadsheet } from "./dossier-spreadsheet";

export type Papers = Record<Locale, Uint8Array>;
export type Archive = { zip: Uint8Array; manifest: string; sha256: string };

export const sha256Of = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** The hash that a dossier with this content has. */
export const contentHashOf = (content: DossierContent): string => sha256Of(dossierBody(content));

/** The page of a dossier in one language, of which its paper is printed; a draft says that it is one. */
export async function dossierPage(content: DossierContent, language: Locale, { isDraft = false } = {}): Promise<string> {
  const document = dossierDocument(content, { language, hash: isDraft ? null : contentHashOf(content) });
  return documentHtml(document, { emblem: document.emblem ? await readFile(join(process.cwd(), "public", `${document.emblem}.png`)) : null });
}

/**
 * Everything of a dossier in one archive: the data, and in each language a page, a paper, a Word file and a workbook, the files of
 * the outputs, and the manifest by which anybody checks all of them. Undefined when the store has lost a file.
 */
export async function dossierArchive(content: DossierContent, papers: Papers): Promise<Archive | undefined> {
  const body = dossierBody(content);
  const hash = sha256Of(body);
  const files: [path: string, bytes: Uint8Array][] = [["dossier.json", new TextEncoder().encode(body)]];
  for (const language of LOCALES) {
    const at = (ending: string) => `${language}/dossier-${language}.${ending}`;
    files.push([at("html"), new TextEncoder().encode(await dossierPage(content, language))], [at("pdf"), papers[language]], [at("docx"), await reportDocx(dossierDocument(content, { language, hash }))], [at("xlsx"), await writeSpreadsheet(dossierSpreadsheet(content, { language, hash }))]);
  }
  for (const { path, sha256 } of content.outputs.flatMap((output) => output.files)) {
    const stream = await openFile(sha256);
    if (!stream) return undefined;
    files.push([path, new Uint8Array(await new Response(stream).arrayBuffer())]);
  }
  const manifest = manifestOf(files.map(([path, bytes]) => ({ path, sha256: sha256Of(bytes) })));
  const zip = zipSync(Object.fromEntries([...files, [MANIFEST, new TextEncoder().encode(manifest)] as const].map(([path, bytes]) => [path, [bytes, { level: STORED.test(path) ? 0 : 6, mtime: NO_TIME }]])));
  return { zip, manifest, sha256: sha256Of(zip) };
}

// Packed already.
const STORED = /\.(pdf|docx|xlsx|pptx|odt|png|jpe?g)$/;
// The first moment that an archive can name: when it was frozen is told by its row, not by each file.
const NO_TIME = new Date(1980, 0, 1);
