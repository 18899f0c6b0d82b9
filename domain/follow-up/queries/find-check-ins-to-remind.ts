import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { ASK_IS_OPEN, GOES_ON, RULES_OF_ACTION } from "@/db/follow-up";
import type { Actor } from "@/domain/policy/actor";
import { isEscalationDue, rungDue, USUAL_RULES, type FollowUpRules } from "../rules";

export type CheckInDue = { reference: string; months: number };
type Row = CheckInDue & { state: string; askedOn: string; pausedDays: number; remindedAfter: number | null; escalatedOn: string | null; hasOpenAsk: boolean; rules: FollowUpRules | null };

/** Check-ins of which people are to be reminded today, and silences of which managers are to be told today. Both rest while the Action is on hold. */
export async function findCheckInsToRemind(actor: Actor, today: string): Promise<{ toRemind: CheckInDue[]; toEscalate: CheckInDue[] }> {
  const rows = await as(actor, (tx) => tx.execute<Row>(sql`
    select a.reference, k.months, k.state, k.asked_on as "askedOn", k.paused_days as "pausedDays", k.reminded_after as "remindedAfter", k.escalated_on as "escalatedOn",
      exists (select from update_asks u where u.check_in_id = k.id and ${ASK_IS_OPEN}) as "hasOpenAsk", ${RULES_OF_ACTION} as rules
    from check_ins k join actions a on a.id = k.action_id where k.asked_on >= to_char(${today}::date - 400, 'YYYY-MM-DD') and ${GOES_ON} order by k.asked_on, a.reference`));
  const of = (wanted: (row: Row, rules: FollowUpRules) => boolean) => rows.filter((row) => wanted(row, row.rules ?? USUAL_RULES)).map(({ reference, months }) => ({ reference, months }));
  return {
    toRemind: of((row, rules) => row.hasOpenAsk && rungDue(rules, row, today) !== null),
    toEscalate: of((row, rules) => row.state === "silent" && row.escalatedOn === null && isEscalationDue(rules, row, today)),
  };
}
