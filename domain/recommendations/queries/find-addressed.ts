import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { AddressedRecommendation } from "../addressed";

/** Everything that was ever recommended to this actor's body, whatever the Action: what it leads on and what it is addressed beside. */
export async function findAddressed(actor: Actor): Promise<AddressedRecommendation[]> {
  const rows = await as(actor, (tx) => tx.execute<AddressedRecommendation>(sql`
    select a.reference, a.title_en as "actionTitleEn", a.title_fr as "actionTitleFr", r.number, r.text_en as "textEn", r.text_fr as "textFr", r.state, r.due_on as "dueOn", r.answered_on as "answeredOn",
      r.reported_done_on as "reportedDoneOn", r.addressee_id = ${actor.organisationId}::uuid as "isLead", r.addressee_name as "leadName", n.name_fr as "leadNameFr", r.proof_refused_on is not null as "isProofRefused",
      (select max(i.asked_on) from update_ask_items i where i.recommendation_id = r.id and i.answered_on is null) as "askedOn"
    from recommendations r join actions a on a.id = r.action_id left join organisations n on n.id = r.addressee_id
    where r.state <> 'recast' and (r.addressee_id = ${actor.organisationId}::uuid or exists (select from recommendation_addressees o where o.recommendation_id = r.id and o.organisation_id = ${actor.organisationId}::uuid))
    order by r.due_on collate "C" nulls last, a.reference, r.number limit ${MOST}`));
  return rows.map((row) => ({ ...row, isLead: row.isLead === true }));
}

const MOST = 500;
