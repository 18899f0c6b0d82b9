import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { keepFile } from "@/server/files";
import { cvKeptUntil } from "../cv";

/** Keeps a curriculum vitae for the facility alone, until its day comes. Answers what the expert's row then says of it. */
export async function keepCv(tx: Tx, { actor, now, expertId, file, field = "file" }: { actor: Actor; now: Date; expertId: string; file: File; field?: string }) {
  const kept = await keepFile(file, { field });
  await tx.insert(documents).values({
    id: crypto.randomUUID(), expertId, kind: "cv", audience: "facility", fileName: kept.fileName, mediaType: kept.mediaType, bytes: kept.bytes, sha256: kept.sha256,
    uploadedBy: actor.userId, uploadedByName: actor.personName, uploadedAt: now,
  });
  return { cvKeepUntil: cvKeptUntil(now), cvRemovedOn: null, cvRemovedReason: null };
}
