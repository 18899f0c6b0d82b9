import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import { LETTER_TYPES } from "@/domain/documents/media-type";
import type { Actor } from "@/domain/policy/actor";
import { keepFile } from "@/server/files";
import type { LoadedRequest } from "./load-request";

/** Keeps the letter with which a service answered, for the facility alone; returns its id. */
export async function keepOpinionLetter(tx: Tx, request: LoadedRequest, { file, actor, now }: { file: File; actor: Actor; now: Date }): Promise<string> {
  const kept = await keepFile(file, { types: LETTER_TYPES, key: "letterType" });
  const id = crypto.randomUUID();
  await tx.insert(documents).values({ ...kept, id, requestId: request.id, kind: "opinion_letter", audience: "facility", uploadedBy: actor.userId, uploadedByName: actor.personName, uploadedAt: now });
  return id;
}
