import { eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { as } from "@/db/client";
import { actionLinks, actions } from "@/db/schema";
import { hasEnded } from "@/domain/actions/lifecycle";
import type { Actor } from "@/domain/policy/actor";

/** Actions linked with this one that still run, whichever way the link points. */
export async function findSuccessors(actor: Actor, actionId: string): Promise<{ reference: string; titleEn: string; titleFr: string | null }[]> {
  const other = alias(actions, "other");
  const rows = await as(actor, (tx) => tx.selectDistinct({ reference: other.reference, titleEn: other.titleEn, titleFr: other.titleFr, stage: other.stage }).from(actionLinks)
    .innerJoin(other, sql`${other.id} = case when ${actionLinks.fromActionId} = ${actionId} then ${actionLinks.toActionId} else ${actionLinks.fromActionId} end`)
    .where(or(eq(actionLinks.fromActionId, actionId), eq(actionLinks.toActionId, actionId))).orderBy(other.reference));
  return rows.filter(({ stage }) => !hasEnded(stage)).map(({ reference, titleEn, titleFr }) => ({ reference, titleEn, titleFr }));
}
