import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { attachmentHeader } from "@/domain/documents/file-name";
import { findDocument } from "@/domain/documents/queries/find-document";
import { requireActor } from "@/server/actor";
import { openFile } from "@/server/files";

/** Sends a file on record to who may see it; "not yours" and "does not exist" look alike. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const document = id.success ? await findDocument(actor, id.data) : undefined;
  const content = document && (await openFile(document.sha256));
  if (!document || !content) return notHere();
  return new Response(content, {
    headers: {
      "Content-Type": document.mediaType === "text/plain" ? "text/plain; charset=utf-8" : document.mediaType,
      "Content-Length": String(document.bytes),
      "Content-Disposition": attachmentHeader(document.fileName),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}

async function notHere() {
  const t = await getTranslations("problems");
  return new Response(t("kinds.not_found"), { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" } });
}
