import "server-only";
import { getTranslations } from "next-intl/server";
import { attachmentHeader } from "@/domain/documents/file-name";
import type { ScanState } from "@/domain/documents/lists";
import { openFile } from "./files";

type Stored = { fileName: string; mediaType: string; bytes: number; sha256: string; scan: ScanState };

/** Sends a kept file as a download, never to be shown inside our pages. One that waits for the virus scanner, or failed it, is not sent. */
export async function sendFile(document: Stored | undefined): Promise<Response> {
  if (document && (document.scan === "pending" || document.scan === "infected")) return inWords(`scan.${document.scan}`, 409);
  const content = document && (await openFile(document.sha256));
  if (!document || !content) return inWords("kinds.not_found", 404);
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

async function inWords(key: "kinds.not_found" | "scan.pending" | "scan.infected", status: number) {
  const t = await getTranslations("problems");
  return new Response(t(key), { status, headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" } });
}
