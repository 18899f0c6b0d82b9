import "server-only";
import { printableOf } from "@/domain/print/printable";
import { LOCALES } from "@/messages/locale";
import { printPdf } from "../print";

/** The report printed in both languages, in the session of whoever asks; what could not be printed is left out. */
export async function printedReport(reference: string, headers: Pick<Headers, "get">): Promise<Record<string, File>> {
  const files: Record<string, File> = {};
  for (const language of LOCALES) {
    const page = printableOf("report", { reference, language });
    const printed = page && (await printPdf(page.path, { headers }, { language }));
    if (printed?.ok) files[language === "fr" ? "fileFr" : "fileEn"] = new File([printed.pdf], `${reference} ${language}.pdf`, { type: "application/pdf" });
  }
  return files;
}
