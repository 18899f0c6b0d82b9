import { save } from "@/db/save";
import { activities } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { namesMonth } from "../dates";
import { ACTIVITY_LIFECYCLE } from "../lifecycle";
import { hold } from "../schema";
import { activityEvent } from "./activity-event";
import { demandOrder, demandPast } from "./demand-dates";
import { demandRunning } from "./demand-running";
import { loadActivity } from "./load-activity";
import { isReadyOn } from "./readiness-gate";
import { refreshActionDates } from "./refresh-action-dates";

/** Records that an activity took place: when, and how many people and institutions took part. */
export const holdActivity = command({
  name: "activity.hold",
  input: hold,
  async run({ tx, actor, now }, { reference, number, version, unreadyReason, ...given }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandRunning(action, "hold");
    const facts = { ...given, asPlanned: given.asPlanned === "yes" };
    demandOrder(facts);
    demandPast(facts, { now, countries: action.facts.countries });
    if (!facts.asPlanned && !facts.heldNote) refuseField("heldNote", "reason");
    const isReady = await isReadyOn(tx, activity, activity);
    const state = demandMove(ACTIVITY_LIFECYCLE, "hold", {
      state: activity.state,
      met: { datesKnown: namesMonth(facts.startsOn), readyOrExplained: isReady || unreadyReason !== null },
      missing: (need) => (need === "readyOrExplained" ? { href: `/actions/${reference}/missions/${number}#readiness` } : undefined),
    });
    await save(tx, activities, activity, version, { ...facts, state, unreadyReason: isReady ? null : unreadyReason });
    await refreshActionDates(tx, action, now);
    return { output: { reference, number }, events: [activityEvent("activity.held", action.id, activity, { facts: { startsOn: facts.startsOn, endsOn: facts.endsOn }, audience: "delegation" })] };
  },
});
