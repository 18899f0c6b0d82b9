import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { CheckInAsk } from "../follow-up";

/** Who was asked in the course of a check-in, and what is missing of their answers. */
export async function findCheckInAsks(actor: Actor, reference: string, months: number): Promise<CheckInAsk[]> {
  return as(actor, (tx) => tx.execute<CheckInAsk>(sql`
    select u.id, u.to_name as name, u.organisation_name as "organisationName", u.asks_use as "asksUse", u.expires_on as "expiresOn", i.about,
      i.open + case when u.asks_use and k.state <> 'answered' then 1 else 0 end as open
    from actions a join check_ins k on k.action_id = a.id and k.months = ${months} join update_asks u on u.check_in_id = k.id
    cross join lateral (select count(*)::int as about, count(*) filter (where answered_on is null)::int as open from update_ask_items where ask_id = u.id) i
    where a.reference = ${reference} order by u.asks_use desc, u.to_name, u.id`));
}
