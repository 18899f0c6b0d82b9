import type { Tx } from "@/db/client";
import { addDocument } from "@/domain/documents/commands/add-document";
import type { Actor } from "@/domain/policy/actor";
import { keepFile } from "@/server/files";
import { cvKeptUntil } from "../cv";

/** Keeps a curriculum vitae for the facility alone, until its day comes. Answers what the expert's row then says of it. */
export async function keepCv(tx: Tx, { actor, now, expertId, file, field }: { actor: Actor; now: Date; expertId: string; file: File; field?: string }) {
  await addDocument(tx, { actor, now, file: await keepFile(file, { field }), kind: "cv", audience: "facility", expertId });
  return { cvKeepUntil: cvKeptUntil(now), cvRemovedOn: null, cvRemovedReason: null };
}
