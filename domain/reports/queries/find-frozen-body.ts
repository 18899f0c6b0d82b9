import { and, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, reportSeals } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";

/** The sealed bytes of a frozen report as they were kept; undefined when there are none for this actor. */
export async function findFrozenBody(actor: Actor, reference: string): Promise<string | undefined> {
  if (!isReference(reference)) return undefined;
  const [row] = await as(actor, (tx) => tx.select({ body: reportSeals.body }).from(reportSeals).innerJoin(actions, eq(actions.id, reportSeals.actionId)).where(and(eq(actions.reference, reference), eq(reportSeals.kind, "frozen"))));
  return row?.body;
}
