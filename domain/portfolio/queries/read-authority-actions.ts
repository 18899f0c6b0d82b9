import { desc, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions } from "@/db/schema";
import type { AuthorityAction } from "../authority-action";

/** The Actions an authority takes part in, those that moved last first, with the person at the facility who leads each. */
export async function readAuthorityActions(tx: Tx): Promise<AuthorityAction[]> {
  return tx
    .select({
      reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, stage: actions.stage, onHoldSince: actions.onHoldSince, court: actions.court, courtSince: actions.courtSince,
      leadName: actions.leadName, leadEmail: sql<string | null>`(select u.email from users u where u.id = "actions"."lead_id")`,
    })
    .from(actions)
    // An Action that only gives this body advice is known to it, and is none of its own.
    .where(sql`exists (select from action_authorities x where x.action_id = "actions"."id" and x.organisation_id = (select app.organisation_id()))`)
    .orderBy(desc(actions.movedAt))
    .limit(100);
}
