import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMeetingTakesRecords } from "@/domain/meetings/commands/load-meeting";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { command, demand } from "@/server/command";
import { setTaskInput } from "../schema";
import { addTask } from "./add-task";
import { activityOf } from "./load-task";

/** Gives somebody something to do by a day, from a mission, from a meeting or by hand. */
export const setTask = command({
  name: "task.set",
  input: setTaskInput,
  async run({ tx, actor, now }, { reference, activity, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "task.set", action.facts);
    demandNotEnded(action, "set");
    const activityId = await activityOf(tx, action.id, activity);
    await demandMeetingTakesRecords(tx, { actionId: action.id, meetingId: facts.meetingId, now });
    const { number, event, mail } = await addTask(tx, { actor, action, wanted: { ...facts, activityId } });
    return { output: { reference, number, activity: activity ?? null, meetingId: facts.meetingId }, events: [event], mail };
  },
});
