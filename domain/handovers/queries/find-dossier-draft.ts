import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { readDossierContent } from "@/db/dossier-content";
import { actions } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import type { DossierContent } from "../dossier";

/** What a dossier of this handover would hold if it were frozen now; undefined when there is no such handover for this actor, or dossiers are not theirs to read. */
export async function findDossierDraft(actor: Actor, reference: string, handoverId: string): Promise<DossierContent | undefined> {
  if (!isReference(reference) || !may(actor, "handover.read_exchange")) return undefined;
  return as(actor, async (tx) => {
    const [action] = await tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, reference));
    return action && readDossierContent(tx, { actionId: action.id, handoverId });
  });
}
