import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { PartialDate } from "@/domain/shared/dates";

/** Days on hold do not count: what was asked before may be answered as many days later, its links work as many days longer, and the ladder of reminders goes on where it stood. */
export async function pauseCheckIns(tx: Tx, actionId: string, { since, resumedOn }: { since: PartialDate; resumedOn: PartialDate }): Promise<void> {
  // A hold since a month or a year began with its first day.
  const from = since + "-01-01".slice(since.length - 4);
  const later = (day: ReturnType<typeof sql>) => sql`to_char(${day}::date + held.days, 'YYYY-MM-DD')`;
  await tx.execute(sql`
    with held as (
      select k.id, greatest(0, ${resumedOn}::date - greatest(${from}, k.asked_on)::date) as days from check_ins k where k.action_id = ${actionId} and k.asked_on is not null
    ), clocks as (
      update check_ins k set paused_days = k.paused_days + held.days, answer_by = case when k.state = 'asked' then ${later(sql`k.answer_by`)} else k.answer_by end from held where held.id = k.id and held.days > 0
    ), asks as (
      update update_asks u set expires_on = ${later(sql`u.expires_on`)} from held where held.id = u.check_in_id and held.days > 0 returning u.id
    )
    update links l set expires_on = ${later(sql`l.expires_on`)} from update_asks u join held on held.id = u.check_in_id
    where l.subject_id = u.id and l.used_at is null and l.revoked_at is null and held.days > 0`);
}
