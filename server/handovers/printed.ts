import "server-only";
import type { DossierContent } from "@/domain/handovers/dossier";
import { LOCALES } from "@/messages/locale";
import { printMarkup } from "../print";
import { contentHashOf, dossierPage } from "./dossier-archive";

/** The papers of a dossier in both languages, printed of the very pages it holds; none where the content is no longer the one that was read. */
export async function printedDossier(content: DossierContent, hash: string): Promise<Record<string, File>> {
  if (contentHashOf(content) !== hash) return {};
  const papers: Record<string, File> = {};
  for (const language of LOCALES) {
    const printed = await printMarkup(await dossierPage(content, language));
    if (printed.ok) papers[language === "fr" ? "paperFr" : "paperEn"] = new File([printed.pdf], `${content.reference} ${language}.pdf`, { type: "application/pdf" });
  }
  return papers;
}
