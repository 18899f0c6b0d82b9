import { save } from "@/db/save";
import { activities } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { namesMonth } from "../dates";
import { ACTIVITY_LIFECYCLE } from "../lifecycle";
import { confirm } from "../schema";
import { activityEvent } from "./activity-event";
import { demandOrder } from "./demand-dates";
import { demandRunning } from "./demand-running";
import { keepPlanVersion } from "./keep-plan-version";
import { loadActivity } from "./load-activity";
import { isReadyOn } from "./readiness-gate";
import { refreshActionDates } from "./refresh-action-dates";

/** Says that an activity will take place, and when. */
export const confirmActivity = command({
  name: "activity.confirm",
  input: confirm,
  async run({ tx, actor, now }, { reference, number, version, note, ...dates }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandRunning(action, "confirm");
    demandOrder(dates);
    const state = demandMove(ACTIVITY_LIFECYCLE, "confirm", {
      state: activity.state,
      met: { datesKnown: namesMonth(dates.startsOn), ready: await isReadyOn(tx, activity, dates) },
      missing: (need) => (need === "ready" ? { href: `/actions/${reference}/missions/${number}#readiness` } : undefined),
    });
    await save(tx, activities, activity, version, { ...dates, state });
    await keepPlanVersion(tx, { actionId: action.id, actor, now, note });
    await refreshActionDates(tx, action, now);
    return { output: { reference, number }, events: [activityEvent("activity.confirmed", action.id, activity, { audience: "delegation" })] };
  },
});
