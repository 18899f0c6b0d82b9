import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { GOES_ON } from "@/db/follow-up";
import type { Actor } from "@/domain/policy/actor";

export type CheckInAt = { reference: string; months: number; version: number };

/**
 * Check-ins whose day has come, also of closed Actions. Of several that passed unasked only the latest counts: nobody is
 * asked at once about six months and three years.
 */
export async function findCheckInsToAsk(actor: Actor, today: string): Promise<CheckInAt[]> {
  return as(actor, (tx) => tx.execute<CheckInAt>(sql`
    select a.reference, k.months, k.version from check_ins k join actions a on a.id = k.action_id
    where k.state = 'scheduled' and k.due_on <= ${today} and ${GOES_ON}
      and not exists (select 1 from check_ins later where later.action_id = k.action_id and later.months > k.months and later.due_on <= ${today})
    order by k.due_on, a.reference`));
}
