import { getTranslations } from "next-intl/server";
import { attachmentHeader } from "@/domain/documents/file-name";
import { comparisonDocument } from "@/server/comparisons/comparison-document";
import { findExport } from "../find-export";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The rows that the filter shows as a Word document. */
export async function GET(request: Request, { params }: { params: Promise<{ reference: string }> }): Promise<Response> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("comparisons.export")]);
  const exported = await findExport(request, reference);
  if (exported instanceof Response) return exported;
  return new Response(await comparisonDocument(exported) as BodyInit, { headers: { "Content-Type": DOCX, "Content-Disposition": attachmentHeader(`${t("file")}-${reference}.docx`), "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" } });
}
