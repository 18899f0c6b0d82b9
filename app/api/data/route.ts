import { attachmentHeader } from "@/domain/documents/file-name";
import { findOwnCopy } from "@/domain/persons/queries/find-own-copy";
import { requireActor } from "@/server/actor";

/** All that is held about whoever asks, and about nobody else, as JSON. */
export async function GET(): Promise<Response> {
  const actor = await requireActor();
  const held = await findOwnCopy(actor);
  return Response.json(held, { headers: { "Content-Disposition": attachmentHeader(`suivi-${held.madeAt.slice(0, 10)}.json`), "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" } });
}
