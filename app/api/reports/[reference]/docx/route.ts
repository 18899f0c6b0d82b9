import { getTranslations } from "next-intl/server";
import { attachmentHeader } from "@/domain/documents/file-name";
import { findReportAccount } from "@/domain/reports/queries/find-report";
import { isLocale } from "@/messages/locale";
import { requireActor } from "@/server/actor";
import { reportDocument } from "@/server/reports/document";
import { reportDocx } from "@/server/reports/docx";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The final report as a Word file, made from what its reader may see as it stands; a frozen one has its kept files beside. */
export async function GET(asked: Request, { params }: { params: Promise<{ reference: string }> }) {
  const [actor, { reference }] = await Promise.all([requireActor(), params]);
  const language = new URL(asked.url).searchParams.get("language");
  const account = isLocale(language) ? await findReportAccount(actor, reference) : undefined;
  if (!account || !isLocale(language)) return new Response((await getTranslations("problems"))("kinds.not_found"), { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
  const bytes = await reportDocx(reportDocument(account.content, { language, standing: account.standing }));
  return new Response(bytes as BodyInit, { headers: { "Content-Type": DOCX, "Content-Disposition": attachmentHeader(`${reference} ${language}.docx`), "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" } });
}
