import { publicPath } from "@/domain/case-studies/case-study";
import { keepCaseStudyPaper } from "@/domain/case-studies/commands/keep-paper";
import { findEdition } from "@/domain/case-studies/queries/find-edition";
import { isPublishedLanguage } from "@/domain/case-studies/sections";
import { attachmentHeader } from "@/domain/documents/file-name";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { publicWords } from "@/server/case-studies/public-words";
import { execute } from "@/server/command";
import { openFile } from "@/server/files";
import { printPdf } from "@/server/print";

const SAFE = { "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" };
/** Nobody's session: what is printed is what anybody may read. */
const NOBODY = { headers: { get: () => null } };

/**
 * The PDF of the edition that stands at an address. It is printed once, by whoever asks first, from the page as anybody reads it,
 * and kept: everybody after that gets the same bytes, and nobody can keep our printer busy.
 */
export async function GET(_: Request, { params }: { params: Promise<{ language: string; reference: string }> }): Promise<Response> {
  const { language, reference } = await params;
  if (!isPublishedLanguage(language)) return new Response(null, { status: 404 });
  const [{ t }, found] = [publicWords(language), await findEdition(reference, language)];
  if (!found?.document) return inWords(t(found?.edition.withdrawn ? "caseStudies.public.gone" : "caseStudies.public.notHere"), found?.edition.withdrawn ? 410 : 404);
  const name = `${reference} ${language}.pdf`;
  const kept = found.paper && (await openFile(found.paper.sha256));
  if (kept) return asPdf(kept, found.paper!.bytes, name);
  const printed = await printPdf(publicPath(language, reference), NOBODY, { language });
  if (!printed.ok) return inWords(t("caseStudies.public.noPaper"), 503);
  await execute(keepCaseStudyPaper, SYSTEM_ACTOR, { reference, edition: found.edition.number, language, file: new File([printed.pdf], name, { type: "application/pdf" }) });
  return asPdf(printed.pdf, printed.pdf.byteLength, name);
}

const asPdf = (body: BodyInit, bytes: number, name: string) => new Response(body, { headers: { ...SAFE, "Content-Type": "application/pdf", "Content-Length": String(bytes), "Content-Disposition": attachmentHeader(name), "Content-Security-Policy": "default-src 'none'; sandbox" } });

const inWords = (text: string, status: number) => new Response(text, { status, headers: { ...SAFE, "Content-Type": "text/plain; charset=utf-8", ...(status === 503 ? { "Retry-After": "30" } : {}) } });
