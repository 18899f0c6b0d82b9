import { desc, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { AuthorityAction } from "../authority-action";

/** The Actions an authority takes part in, those that moved last first, with the person at the facility who leads each. */
export async function findAuthorityActions(actor: Actor): Promise<AuthorityAction[]> {
  return as(actor, (tx) => tx
    .select({
      reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, stage: actions.stage, onHoldSince: actions.onHoldSince, court: actions.court, courtSince: actions.courtSince,
      leadName: actions.leadName, leadEmail: sql<string | null>`(select u.email from users u where u.id = "actions"."lead_id")`,
    })
    .from(actions)
    .orderBy(desc(actions.movedAt))
    .limit(100));
}
