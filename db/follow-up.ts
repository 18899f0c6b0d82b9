import { sql } from "drizzle-orm";
import { USUAL_RULES, type FollowUpRules } from "@/domain/follow-up/rules";
import { PROGRESS_STATES } from "@/domain/recommendations/progress";
import type { Tx } from "./client";
import { literals } from "./fragments";

/** May Suivi ask and remind by itself about the Action `a`? On hold, or where cooperation is suspended, people decide. */
export const GOES_ON = sql`(a.on_hold_since is null and not exists (
  select from action_countries c join lateral (select f.suspends from frame_changes f where f.country = c.country order by f.changed_on desc limit 1) latest on latest.suspends where c.action_id = a.id))`;

/** Does the message `u` of the check-in `k` still wait for something: the answer about the report, or about a recommendation that is not settled? */
export const ASK_IS_OPEN = sql`((u.asks_use and k.state <> 'answered') or exists (
  select from update_ask_items i join recommendations r on r.id = i.recommendation_id
  where i.ask_id = u.id and i.answered_on is null and r.reported_done_on is null and r.state in (${literals(PROGRESS_STATES)})))`;

/** The programme of an Action `a`: that of its phase, or else the one that this installation runs. */
const PROGRAMME_OF_ACTION = sql`coalesce((select ph.programme_id from programme_phases ph where ph.id = a.phase_id), (select o.id from programmes o where o.is_ours order by o.code limit 1))`;

/** The rules of follow-up of the Action `a`, as one value; null where no programme is known. */
export const RULES_OF_ACTION = sql`(select json_build_object('months', p.check_in_months, 'answerDays', p.check_in_answer_days, 'reminderDays', p.check_in_reminder_days, 'reminderEvery', p.check_in_reminder_every, 'escalationDays', p.check_in_escalation_days, 'linkDays', p.check_in_link_days)
  from programmes p where p.id = ${PROGRAMME_OF_ACTION})`;

/** The rules of follow-up of this Action's programme. */
export async function readFollowUpRules(tx: Tx, actionId: string): Promise<FollowUpRules> {
  const [row] = await tx.execute<{ rules: FollowUpRules | null }>(sql`select ${RULES_OF_ACTION} as rules from actions a where a.id = ${actionId}`);
  return row?.rules ?? USUAL_RULES;
}
