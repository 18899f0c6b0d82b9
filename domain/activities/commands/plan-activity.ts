import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { activities } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { plan } from "../schema";
import { activityEvent } from "./activity-event";
import { demandOrder } from "./demand-dates";
import { demandRunning } from "./demand-running";
import { keepPlanVersion } from "./keep-plan-version";
import { lockAction, refreshActionDates } from "./refresh-action-dates";
import { writeNeeds } from "./write-needs";

/** Puts an activity on the work plan. What joins after the design counts as added, so that plan and delivery can be compared. */
export const planActivity = command({
  name: "activity.plan",
  input: plan,
  async run({ tx, actor, now }, { reference, needs, note, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    demandRunning(action, "plan");
    demandOrder(facts);
    await lockAction(tx, action.id);
    const [last] = await tx.select({ number: max(activities.number) }).from(activities).where(eq(activities.actionId, action.id));
    const activity = { ...facts, id: crypto.randomUUID(), actionId: action.id, number: (last?.number ?? 0) + 1, planOrigin: action.stage === "design" ? ("planned" as const) : ("added" as const) };
    await tx.insert(activities).values(activity);
    recordChanges(tx, changesOf({}, facts));
    await writeNeeds(tx, activity, needs);
    await keepPlanVersion(tx, { actionId: action.id, actor, now, note });
    await refreshActionDates(tx, action, now);
    return { output: { reference, number: activity.number }, events: [activityEvent("activity.planned", action.id, activity, { facts: { origin: activity.planOrigin }, audience: "delegation" })] };
  },
});
