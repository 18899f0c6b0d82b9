import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { documents } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { ScanState } from "../lists";

export type StoredDocument = { fileName: string; mediaType: string; bytes: number; sha256: string; scan: ScanState };

/** One file on record, if this person may see it: row-level security decides. */
export async function findDocument(actor: Actor, id: string): Promise<StoredDocument | undefined> {
  const [row] = await as(actor, (tx) =>
    tx.select({ fileName: documents.fileName, mediaType: documents.mediaType, bytes: documents.bytes, sha256: documents.sha256, scan: documents.scan }).from(documents).where(eq(documents.id, id)),
  );
  return row;
}
