import { z } from "zod";
import { findDocument } from "@/domain/documents/queries/find-document";
import { requireActor } from "@/server/actor";
import { sendFile } from "@/server/send-file";

/** Sends a file on record to who may see it; "not yours" and "does not exist" look alike. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  return sendFile(id.success ? await findDocument(actor, id.data) : undefined);
}
