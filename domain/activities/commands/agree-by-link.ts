import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { expertAdvice } from "@/db/schema";
import { latestDay } from "@/domain/countries/zones";
import { dayOf } from "@/domain/shared/dates";
import { addTask } from "@/domain/tasks/commands/add-task";
import { addDecision } from "@/domain/tasks/commands/record-decision";
import { command, demand } from "@/server/command";
import { adviseByLinkInput, decideByLinkInput, setTaskByLinkInput } from "../schema";
import { activityEvent } from "./activity-event";
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

/** The expert advises something from within the report. Only the facility reads it, until it makes a recommendation of it. */
export const adviseByLink = command({
  name: "advice.write_by_link",
  input: adviseByLinkInput,
  async run({ tx, actor, now }, { token, text, addresseeName }) {
    const { activity, action } = await loadMissionOfLink(tx, token, now);
    demand(actor, "advice.write", action.facts);
    const [last] = await tx.select({ position: max(expertAdvice.position) }).from(expertAdvice).where(eq(expertAdvice.activityId, activity.id));
    const id = crypto.randomUUID();
    await tx.insert(expertAdvice).values({ id, actionId: action.id, activityId: activity.id, position: (last?.position ?? 0) + 1, text, addresseeName, writtenOn: dayOf(now), writtenByName: actor.personName });
    recordChanges(tx, changesOf({}, { text, addresseeName }));
    return { output: {}, events: [activityEvent("advice.written", action.id, activity, { subject: { table: "expert_advice", id }, audience: "facility" })] };
  },
});
