import { latestDay } from "@/domain/countries/zones";
import { addTask } from "@/domain/tasks/commands/add-task";
import { addDecision } from "@/domain/tasks/commands/record-decision";
import { command, demand } from "@/server/command";
import { decideByLinkInput, setTaskByLinkInput } from "../schema";
import { loadMissionOfLink } from "./write-report";

/** The expert records one sentence that the mission agreed, from within the report. */
export const decideByLink = command({
  name: "agreement.record_by_link",
  input: decideByLinkInput,
  async run({ tx, actor, now }, { token, text }) {
    const { activity, action } = await loadMissionOfLink(tx, token, now);
    demand(actor, "agreement.record", action.facts);
    const lastDay = activity.endsOn ?? activity.startsOn ?? "";
    const today = latestDay(action.facts.countries, now);
    const agreedOn = lastDay.length === 10 && lastDay <= today ? lastDay : today;
    return { output: {}, events: [await addDecision(tx, { actor, actionId: action.id, wanted: { activityId: activity.id, meetingId: null, text, agreedOn, audience: "facility" } })] };
  },
});

/** The expert notes what somebody is to do after the mission; the facility shares it or gives it on. */
export const setTaskByLink = command({
  name: "task.set_by_link",
  input: setTaskByLinkInput,
  async run({ tx, actor, now }, { token, ...task }) {
    const { activity, action } = await loadMissionOfLink(tx, token, now);
    demand(actor, "task.set", action.facts);
    const { event, mail } = await addTask(tx, { actor, action, wanted: { ...task, ownerId: null, priority: "medium", audience: "facility", activityId: activity.id, meetingId: null } });
    return { output: {}, events: [event], mail };
  },
});
