import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, characteristics, documents, evidence } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { tenOf, type CharacteristicRow } from "../characteristic";

/** The ten characteristics of an Action as each side sees them, with what proves them. */
export async function findCharacteristics(actor: Actor, reference: string): Promise<CharacteristicRow[]> {
  if (!isReference(reference)) return tenOf([]);
  const rows = await as(actor, (tx) => tx
    .select({
      characteristic: characteristics.characteristic, side: characteristics.side, isFlagged: characteristics.isFlagged, noteEn: characteristics.noteEn, noteFr: characteristics.noteFr, version: characteristics.version,
      proof: { title: evidence.title, titleFr: evidence.titleFr, url: evidence.url, contributionOf: evidence.contributionOf }, file: { id: documents.id, name: documents.fileName, bytes: documents.bytes, audience: documents.audience },
    })
    .from(characteristics).innerJoin(actions, eq(actions.id, characteristics.actionId))
    .leftJoin(evidence, eq(evidence.id, characteristics.evidenceId)).leftJoin(documents, eq(documents.id, evidence.documentId))
    .where(eq(actions.reference, reference)));
  return tenOf(rows.map(({ proof, file, ...row }) => ({ ...row, proof: proof && { ...proof, file } })));
}
