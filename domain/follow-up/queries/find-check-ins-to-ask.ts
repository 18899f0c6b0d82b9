import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";

export type CheckInAt = { reference: string; months: number; version: number };

/**
 * Check-ins whose day has come. Of several that passed unasked only the latest counts: nobody is asked at once about
 * six months and three years. Where cooperation is suspended, or the Action is on hold, people decide whether to ask.
 */
export async function findCheckInsToAsk(actor: Actor, today: string): Promise<CheckInAt[]> {
  return as(actor, (tx) => tx.execute<CheckInAt>(sql`
    select a.reference, k.months, k.version from check_ins k join actions a on a.id = k.action_id
    where k.state = 'scheduled' and k.due_on <= ${today} and a.on_hold_since is null
      and not exists (select 1 from check_ins later where later.action_id = k.action_id and later.months > k.months and later.due_on <= ${today})
      and not exists (
        select 1 from action_countries c
        join lateral (select f.suspends from frame_changes f where f.country = c.country order by f.changed_on desc limit 1) latest on latest.suspends
        where c.action_id = a.id)
    order by k.due_on, a.reference`));
}
