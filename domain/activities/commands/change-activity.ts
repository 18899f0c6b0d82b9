import { save } from "@/db/save";
import { activities } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { namesMonth } from "../dates";
import { ACTIVITY_LIFECYCLE } from "../lifecycle";
import { change } from "../schema";
import { activityEvent } from "./activity-event";
import { demandOrder, demandPast } from "./demand-dates";
import { demandNotEnded } from "./demand-running";
import { keepPlanVersion } from "./keep-plan-version";
import { loadActivity } from "./load-activity";
import { reopenReadiness } from "./readiness-gate";
import { refreshActionDates } from "./refresh-action-dates";
import { writeNeeds } from "./write-needs";

/** Corrects what the plan says of an activity, until it is reported or dropped. New days open again what was arranged for the old ones. */
export const changeActivity = command({
  name: "activity.change",
  input: change,
  async run({ tx, actor, now }, { reference, number, version, needs, note, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandNotEnded(action, "change");
    if (activity.state === "reported" || activity.state === "dropped") refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "change" });
    demandOrder(facts);
    if (activity.state !== "planned" && !namesMonth(facts.startsOn)) refuseField("startsOn", "monthNeeded");
    if (activity.state === "held") demandPast(facts, { now, countries: action.facts.countries });
    const reopened = await reopenReadiness(tx, activity, facts);
    const state = activity.state === "confirmed" && reopened.length > 0 ? demandMove(ACTIVITY_LIFECYCLE, "reopen", activity) : activity.state;
    await save(tx, activities, activity, version, { ...facts, state });
    await writeNeeds(tx, activity, needs);
    await keepPlanVersion(tx, { actionId: action.id, actor, now, note, isNoteNeeded: true });
    await refreshActionDates(tx, action, now);
    return { output: { reference, number }, events: [activityEvent("activity.changed", action.id, { ...activity, titleEn: facts.titleEn }, { reason: note, on: state === "held" ? (facts.endsOn ?? facts.startsOn) : null, audience: "delegation" }), ...reopened] };
  },
});
