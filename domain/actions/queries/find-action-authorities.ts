import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actionAuthorities, actions, organisations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";

/** The authorities that take part in an Action. */
export async function findActionAuthorities(actor: Actor, reference: string): Promise<{ id: string; nameEn: string; nameFr: string | null }[]> {
  return as(actor, (tx) => tx.select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr }).from(actionAuthorities)
    .innerJoin(actions, eq(actions.id, actionAuthorities.actionId)).innerJoin(organisations, eq(organisations.id, actionAuthorities.organisationId))
    .where(eq(actions.reference, reference)).orderBy(asc(organisations.nameEn)));
}
