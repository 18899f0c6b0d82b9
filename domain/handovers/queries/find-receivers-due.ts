import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";

export type StatusDue = { reference: string; handoverId: string; days: number };
export type ReminderDue = { reference: string; handoverId: string; askId: string };

/** Handovers whose receiver is to be asked how far it is: the latest of its programme's days that has come and was not asked of. Who was never asked by a link has no address here. */
export async function findStatusesDue(actor: Actor, today: PartialDate): Promise<StatusDue[]> {
  return as(actor, async (tx) => [...await tx.execute<StatusDue>(sql`
    select a.reference, h.id as "handoverId", due.days from handovers h join actions a on a.id = h.action_id join programmes g on g.id = h.programme_id
    join lateral (select max(d) as days from unnest(g.status_days) d where (rpad(h.settled_on, 10, '-01')::date + d) <= ${today}::date) due on due.days is not null
    where h.state in ('accepted', 'started') and h.settled_on is not null and exists (select from handover_items i where i.handover_id = h.id and i.answer = 'accepted' and i.status is distinct from 'done' and i.status is distinct from 'stopped')
      and exists (select from handover_asks k where k.handover_id = h.id) and not exists (select from handover_asks k where k.handover_id = h.id and k.days >= due.days) and ${cooperates}
    order by a.reference, h.id`)]);
}

/** Open messages of which half the time has passed, and of which nobody was reminded. */
export async function findReceiversToRemind(actor: Actor, today: PartialDate): Promise<ReminderDue[]> {
  return as(actor, async (tx) => [...await tx.execute<ReminderDue>(sql`
    select a.reference, k.handover_id as "handoverId", k.id as "askId" from handover_asks k join handovers h on h.id = k.handover_id join actions a on a.id = h.action_id
    join links l on l.subject_id = k.id and l.used_at is null and l.revoked_at is null
    where k.answered_on is null and k.reminded_on is null and k.expires_on >= ${today} and h.state in ('proposed', 'discussed', 'accepted', 'started')
      and k.asked_on::date + (k.expires_on::date - k.asked_on::date) / 2 <= ${today}::date and ${cooperates}
    order by a.reference, k.id`)]);
}

// Where cooperation with the country is suspended people decide whom to ask: nobody is asked or reminded by the clock.
const cooperates = sql`a.on_hold_since is null and not exists (
  select from action_countries c join lateral (select f.suspends from frame_changes f where f.country = c.country order by f.changed_on desc limit 1) latest on latest.suspends where c.action_id = a.id)`;
