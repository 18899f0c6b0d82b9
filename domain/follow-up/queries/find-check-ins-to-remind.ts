import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { literals } from "@/db/fragments";
import type { Actor } from "@/domain/policy/actor";
import { PROGRESS_STATES } from "@/domain/recommendations/progress";
import { isEscalationDue, rungDue, USUAL_RULES, type FollowUpRules } from "../rules";
import { GOES_ON } from "./goes-on";
import { PROGRAMME_OF_ACTION, RULES } from "./read-rules";

export type CheckInDue = { reference: string; months: number };
type Row = CheckInDue & { state: string; askedOn: string; pausedDays: number; remindedAfter: number | null; escalatedOn: string | null; hasOpenAsk: boolean; rules: FollowUpRules | null };

/** Check-ins of which people are to be reminded today, and silences of which managers are to be told today. Both rest while the Action is on hold. */
export async function findCheckInsToRemind(actor: Actor, today: string): Promise<{ toRemind: CheckInDue[]; toEscalate: CheckInDue[] }> {
  const rows = await as(actor, (tx) => tx.execute<Row>(sql`
    select a.reference, k.months, k.state, k.asked_on as "askedOn", k.paused_days as "pausedDays", k.reminded_after as "remindedAfter", k.escalated_on as "escalatedOn",
      exists (select from update_asks u where u.check_in_id = k.id and ${IS_OPEN}) as "hasOpenAsk", (select ${RULES} from programmes p where p.id = ${PROGRAMME_OF_ACTION}) as rules
    from check_ins k join actions a on a.id = k.action_id where k.asked_on >= to_char(${today}::date - 400, 'YYYY-MM-DD') and ${GOES_ON} order by k.asked_on, a.reference`));
  const of = (wanted: (row: Row, rules: FollowUpRules) => boolean) => rows.filter((row) => wanted(row, row.rules ?? USUAL_RULES)).map(({ reference, months }) => ({ reference, months }));
  return {
    toRemind: of((row, rules) => row.hasOpenAsk && rungDue(rules, row, today) !== null),
    toEscalate: of((row, rules) => row.state === "silent" && row.escalatedOn === null && isEscalationDue(rules, row, today)),
  };
}

/** Does the message `u` of the check-in `k` still wait for something: the answer about the report, or about a recommendation that is not settled? */
export const IS_OPEN = sql`((u.asks_use and k.state <> 'answered') or exists (
  select from update_ask_items i join recommendations r on r.id = i.recommendation_id
  where i.ask_id = u.id and i.answered_on is null and r.reported_done_on is null and r.state in (${literals(PROGRESS_STATES)})))`;
