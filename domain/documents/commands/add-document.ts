import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { KeptFile } from "@/server/files";
import { hasScanner } from "@/server/virus-scan";
import type { Audience, DocumentKind } from "../lists";

type Facts = {
  actor: Actor;
  now: Date;
  file: KeptFile;
  kind: DocumentKind;
  audience: Audience;
  actionId?: string | null;
  requestId?: string | null;
  /** Whose curriculum vitae it is. */
  expertId?: string;
  /** Language of the document itself. */
  language?: string | null;
  /** The version before it, where it replaces one. */
  replaces?: { id: string; firstId: string | null; number: number };
};

/** Writes the row of a kept file inside another command, which tells the event; answers with its id. */
export async function addDocument(tx: Tx, { actor, now, file, kind, audience, actionId = null, requestId = null, expertId, language = null, replaces }: Facts): Promise<string> {
  const id = crypto.randomUUID();
  await tx.insert(documents).values({
    id, kind, audience, actionId, requestId, expertId, language, fileName: file.fileName, mediaType: file.mediaType, bytes: file.bytes, sha256: file.sha256,
    firstId: replaces ? (replaces.firstId ?? replaces.id) : null, number: (replaces?.number ?? 0) + 1, scan: hasScanner() ? "pending" : "not_scanned",
    uploadedBy: actor.userId, uploadedByName: actor.personName, uploadedAt: now,
  });
  return id;
}
