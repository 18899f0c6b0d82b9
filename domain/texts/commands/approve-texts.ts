import type { Tx } from "@/db/client";
import { textApprovals } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { orderedId } from "@/domain/shared/ordered-id";

type Approved = { actor: Actor; now: Date; actionId: string; textIds: readonly string[] };

/** Keeps that somebody approved exactly these versions, in their language; what is written later is not covered. */
export async function approveTexts(tx: Tx, { actor, now, actionId, textIds }: Approved): Promise<void> {
  if (textIds.length === 0) return;
  await tx.insert(textApprovals).values(textIds.map((textId) => ({ id: orderedId(now), textId, actionId, approvedByName: actor.personName, organisationName: actor.organisationName, approvedOn: dayOf(now) })));
}
