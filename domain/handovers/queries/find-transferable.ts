import { and, asc, eq, ne } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, outputs, recommendations } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { Transferable } from "../handover";

/** What an Action could hand over: its recommendations and its outputs. */
export async function findTransferable(actor: Actor, reference: string): Promise<Transferable> {
  if (!isReference(reference)) return { recommendations: [], outputs: [] };
  return as(actor, async (tx) => {
    const [advice, results] = await Promise.all([
      tx.select({ number: recommendations.number, titleEn: recommendations.textEn, titleFr: recommendations.textFr }).from(recommendations).innerJoin(actions, eq(actions.id, recommendations.actionId)).where(and(eq(actions.reference, reference), ne(recommendations.state, "recast"))).orderBy(asc(recommendations.number)),
      tx.select({ number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr }).from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(eq(actions.reference, reference)).orderBy(asc(outputs.number)),
    ]);
    return { recommendations: advice, outputs: results };
  });
}
