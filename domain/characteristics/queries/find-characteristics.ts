import { eq, inArray } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { readProofRecords } from "@/db/proof-records";
import { actions, characteristics, documents, evidence } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { tenOf, type CharacteristicRow } from "../characteristic";
import type { ProofRecord } from "../records";

/** The ten characteristics of an Action as each side sees them, with what proves them, and every record that could prove one. */
export async function findAssessment(actor: Actor, reference: string): Promise<{ rows: CharacteristicRow[]; records: ProofRecord[] }> {
  if (!isReference(reference)) return { rows: tenOf([]), records: [] };
  return as(actor, async (tx) => {
    const [action] = await tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, reference));
    if (!action) return { rows: tenOf([]), records: [] };
    const records = await readProofRecords(tx, [action.id]);
    return { rows: (await readAssessment(tx, [action.id], records)).get(action.id)!, records };
  });
}

/** The same of several Actions, by their ids. */
export async function readAssessment(tx: Tx, actionIds: readonly string[], known?: readonly ProofRecord[]): Promise<ReadonlyMap<string, CharacteristicRow[]>> {
  if (actionIds.length === 0) return new Map();
  const views = await tx
    .select({
      actionId: characteristics.actionId, characteristic: characteristics.characteristic, side: characteristics.side, isFlagged: characteristics.isFlagged, noteEn: characteristics.noteEn, noteFr: characteristics.noteFr, version: characteristics.version, recordKind: characteristics.recordKind, recordId: characteristics.recordId,
      proof: { title: evidence.title, titleFr: evidence.titleFr, url: evidence.url, contributionOf: evidence.contributionOf }, file: { id: documents.id, name: documents.fileName, bytes: documents.bytes, audience: documents.audience },
    })
    .from(characteristics).leftJoin(evidence, eq(evidence.id, characteristics.evidenceId)).leftJoin(documents, eq(documents.id, evidence.documentId))
    .where(inArray(characteristics.actionId, [...actionIds]));
  const records = known ?? (await readProofRecords(tx, actionIds));
  const read = views.map(({ proof, file, recordKind, recordId, ...view }) => {
    const record = records.find(({ kind, id }) => kind === recordKind && id === recordId) ?? null;
    return { ...view, proof: proof && { ...proof, file }, record, isHidden: recordId !== null && record === null };
  });
  return new Map(actionIds.map((id) => [id, tenOf(read.filter(({ actionId }) => actionId === id))]));
}
