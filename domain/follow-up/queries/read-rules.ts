import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { USUAL_RULES, type FollowUpRules } from "../rules";

/** The programme of an Action `a`: that of its phase, or else the one that this installation runs. */
export const PROGRAMME_OF_ACTION = sql`coalesce((select ph.programme_id from programme_phases ph where ph.id = a.phase_id), (select o.id from programmes o where o.is_ours order by o.code limit 1))`;

/** The columns of a programme `p` that are its rules of follow-up, as one value. */
export const RULES = sql`json_build_object('months', p.check_in_months, 'answerDays', p.answer_days, 'reminderDays', p.reminder_days, 'reminderEvery', p.reminder_every, 'escalationDays', p.escalation_days, 'linkDays', p.link_days)`;

/** The rules of follow-up of this Action's programme. */
export async function readFollowUpRules(tx: Tx, actionId: string): Promise<FollowUpRules> {
  const [row] = await tx.execute<{ rules: FollowUpRules }>(sql`select ${RULES} as rules from actions a join programmes p on p.id = ${PROGRAMME_OF_ACTION} where a.id = ${actionId}`);
  return row?.rules ?? USUAL_RULES;
}
