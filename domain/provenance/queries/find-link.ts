import { and, eq, isNull } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, provenanceLinks } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";

export type LinkByHand = { id: string; why: string; recordedOn: string; recordedByName: string; version: number };

/** A standing link by hand of this Action; undefined when there is none. */
export async function findLink(actor: Actor, reference: string, id: string): Promise<LinkByHand | undefined> {
  if (!isReference(reference) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const [row] = await as(actor, (tx) => tx.select({ id: provenanceLinks.id, why: provenanceLinks.why, recordedOn: provenanceLinks.recordedOn, recordedByName: provenanceLinks.recordedByName, version: provenanceLinks.version })
    .from(provenanceLinks).innerJoin(actions, eq(actions.id, provenanceLinks.actionId)).where(and(eq(actions.reference, reference), eq(provenanceLinks.id, id), isNull(provenanceLinks.takenBackOn))));
  return row;
}
