import { getTranslations } from "next-intl/server";
import { attachmentHeader } from "@/domain/documents/file-name";
import { printableOf } from "@/domain/print/printable";
import { requireActor } from "@/server/actor";
import { printPdf } from "@/server/print";

const NO_STORE = { "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" };

/** One of our pages as a PDF, as its reader sees it; "not yours" and "does not exist" look alike. */
export async function GET(request: Request, { params }: { params: Promise<{ page: string }> }) {
  await requireActor();
  const t = await getTranslations("print");
  const page = printableOf((await params).page, Object.fromEntries(new URL(request.url).searchParams));
  const printed = page ? await printPdf(page.path, request, page) : ({ ok: false, problem: "notHere" } as const);
  if (!page || !printed.ok) return inWords(t(`problems.${printed.ok ? "notHere" : printed.problem}`), !printed.ok && printed.problem !== "notHere" ? 503 : 404);
  return new Response(printed.pdf, {
    headers: {
      ...NO_STORE, "Content-Type": "application/pdf", "Content-Length": String(printed.pdf.byteLength),
      "Content-Disposition": attachmentHeader(`${t(`papers.${page.kind}`)} ${page.about}.pdf`),
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

const inWords = (text: string, status: number) => new Response(text, { status, headers: { ...NO_STORE, "Content-Type": "text/plain; charset=utf-8", ...(status === 503 ? { "Retry-After": "30" } : {}) } });
