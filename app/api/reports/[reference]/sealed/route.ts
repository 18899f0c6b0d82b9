import { getTranslations } from "next-intl/server";
import { attachmentHeader } from "@/domain/documents/file-name";
import { findFrozenBody } from "@/domain/reports/queries/find-frozen-body";
import { requireActor } from "@/server/actor";

/** The very bytes of which a frozen report tells the hash, so that anybody who may read it can count it again. */
export async function GET(_: Request, { params }: { params: Promise<{ reference: string }> }) {
  const [actor, { reference }] = await Promise.all([requireActor(), params]);
  const body = await findFrozenBody(actor, reference);
  if (body === undefined) return new Response((await getTranslations("problems"))("kinds.not_found"), { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
  return new Response(body, { headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": attachmentHeader(`${reference} sealed.json`), "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" } });
}
