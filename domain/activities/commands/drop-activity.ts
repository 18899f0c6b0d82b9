import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { activities } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { ACTIVITY_LIFECYCLE } from "../lifecycle";
import { drop } from "../schema";
import { activityEvent } from "./activity-event";
import { demandNotEnded } from "./demand-running";
import { keepPlanVersion } from "./keep-plan-version";
import { loadActivity } from "./load-activity";
import { refreshActionDates } from "./refresh-action-dates";

/** Takes an activity off the plan; it stays on record with the reason and what replaced it. */
export const dropActivity = command({
  name: "activity.drop",
  input: drop,
  async run({ tx, actor, now }, { reference, number, version, reason, replacedBy }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandNotEnded(action, "drop");
    const state = demandMove(ACTIVITY_LIFECYCLE, "drop", { state: activity.state, met: { reasonGiven: true } });
    const replacement = replacedBy === null ? null : await replacementNumbered(replacedBy);
    await save(tx, activities, activity, version, { state, dropReason: reason, replacedById: replacement?.id ?? null });
    await keepPlanVersion(tx, { actionId: action.id, actor, now, note: reason });
    await refreshActionDates(tx, action, now);
    return { output: { reference, number }, events: [activityEvent("activity.dropped", action.id, activity, { reason, facts: { replacedBy }, audience: "delegation" })] };

    async function replacementNumbered(wanted: number) {
      const [row] = await tx.select({ id: activities.id, state: activities.state }).from(activities).where(and(eq(activities.actionId, action.id), eq(activities.number, wanted)));
      return !row || row.id === activity.id || row.state === "dropped" ? refuseField("replacedBy", "choose") : row;
    }
  },
});
