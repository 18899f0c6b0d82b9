import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { attachmentHeader } from "@/domain/documents/file-name";
import { linkState } from "@/domain/links/link";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findQuestionLetter } from "@/domain/requests/queries/find-opinion-question";
import { openFile } from "@/server/files";
import { linkOf } from "@/server/links";

type Params = { params: Promise<{ token: string; id: string }> };

/** Sends a letter of the request to whoever holds a link to an opinion on it, while the link is good to read by. */
export async function GET(_: Request, { params }: Params) {
  const { token, id } = await params;
  const link = await linkOf(token);
  const isReadable = link?.purpose === "opinion" && ["open", "used"].includes(linkState(link, programmeDay(new Date())));
  const letter = isReadable && z.uuid().safeParse(id).success ? await findQuestionLetter(link.subjectId, id) : undefined;
  const content = letter && (await openFile(letter.sha256));
  if (!letter || !content) return notHere();
  return new Response(content, {
    headers: {
      "Content-Type": letter.mediaType === "text/plain" ? "text/plain; charset=utf-8" : letter.mediaType,
      "Content-Length": String(letter.bytes),
      "Content-Disposition": attachmentHeader(letter.fileName),
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
