import "server-only";
import type { Standing } from "@/domain/reports/report";
import type { ReportContent } from "@/domain/reports/seal";
import { LOCALES, type Locale } from "@/messages/locale";
import { reportDocument } from "./document";
import { reportDocx } from "./docx";

/** The Word files of a report, one in each language we speak. */
export async function reportFiles(content: ReportContent, standing: Standing): Promise<{ language: Locale; bytes: Uint8Array }[]> {
  return Promise.all(LOCALES.map(async (language) => ({ language, bytes: await reportDocx(reportDocument(content, { language, standing })) })));
}
