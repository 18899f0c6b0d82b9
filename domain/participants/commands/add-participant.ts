import { loadAction } from "@/domain/actions/commands/load-action";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { addParticipantInput } from "../schema";
import { demandTookPlace } from "./demand-took-place";
import { lockActivity, writeParticipants } from "./write-participants";

/** Counts one person at an activity. */
export const addParticipant = command({
  name: "participant.add",
  input: addParticipantInput,
  async run({ tx, actor, now }, { reference, number, ...person }) {
    const action = await loadAction(tx, reference);
    demand(actor, "participant.record", action.facts);
    const activity = found(await lockActivity(tx, action.id, number));
    demandTookPlace(activity, { now, countries: action.facts.countries });
    const added = await writeParticipants(tx, activity, [person], { now, field: "fullName" });
    if (added === 0) refuseField("fullName", "countedAlready");
    return { output: { reference, number }, events: [activityEvent("participants.recorded", action.id, activity, { facts: { count: added }, on: activity.endsOn ?? activity.startsOn, audience: "facility" })] };
  },
});
