import { attachmentHeader } from "@/domain/documents/file-name";
import { findEdition } from "@/domain/case-studies/queries/find-edition";
import { isPublishedLanguage } from "@/domain/case-studies/sections";

/** The very bytes of which a published case study tells the hash, so that anybody can count it again. */
export async function GET(_: Request, { params }: { params: Promise<{ language: string; reference: string }> }): Promise<Response> {
  const { language, reference } = await params;
  const found = isPublishedLanguage(language) ? await findEdition(reference, language) : undefined;
  if (!found?.document) return new Response(null, { status: found?.edition.withdrawn ? 410 : 404 });
  return new Response(found.body, { headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": attachmentHeader(`${reference} published.json`), "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" } });
}
