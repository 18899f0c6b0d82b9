import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, save } from "@/db/save";
import { actions, activities } from "@/db/schema";
import type { ActionStage } from "@/domain/actions/lifecycle";
import { dayOf } from "@/domain/shared/dates";
import { found } from "@/server/command";
import { actionDatesOf } from "../dates";

// From follow-up on, the next date of an Action is its check-in.
const PLAN_LEADS = ["design", "implementation", "reporting"] as const satisfies readonly ActionStage[];

/** Brings the Action's next date and its first and last activity in line with its plan; the Action's row changes only when they do. */
export async function refreshActionDates(tx: Tx, { id }: { id: string }, now: Date): Promise<void> {
  const action = await lockAction(tx, id);
  const plan = await tx.select({ state: activities.state, titleEn: activities.titleEn, startsOn: activities.startsOn, endsOn: activities.endsOn }).from(activities).where(eq(activities.actionId, id));
  const { nextOn, nextWhat, firstActivityOn, lastActivityOn } = actionDatesOf(plan, dayOf(now));
  const patch = {
    ...((PLAN_LEADS as readonly string[]).includes(action.stage) ? { nextOn, nextWhat } : {}),
    ...(firstActivityOn ? { firstActivityOn, lastActivityOn } : {}),
  };
  if (changesOf(action, patch).length > 0) await save(tx, actions, action, action.version, { ...patch, movedAt: now });
}

/** Takes the Action's row for this transaction, so that two people who plan at once follow one another. */
export async function lockAction(tx: Tx, id: string) {
  const [row] = await tx.select().from(actions).where(eq(actions.id, id)).for("update");
  return found(row);
}
