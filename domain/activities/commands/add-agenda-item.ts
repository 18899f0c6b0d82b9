import { changesOf, recordChanges } from "@/db/save";
import { agendaItems } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { addAgendaItemInput } from "../schema";
import { activityEvent } from "./activity-event";
import { demandNotEnded } from "./demand-running";
import { loadActivity } from "./load-activity";

/** Puts a line on the agenda of an activity, on one of its days. */
export const addAgendaItem = command({
  name: "agenda.add",
  input: addAgendaItemInput,
  async run({ tx, actor }, { reference, number, ...item }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandNotEnded(action, "change");
    const { startsOn, endsOn } = activity;
    if (startsOn && (item.onDay < startsOn || item.onDay.slice(0, (endsOn ?? startsOn).length) > (endsOn ?? startsOn))) refuseField("onDay", "outsideDays");
    await tx.insert(agendaItems).values({ ...item, actionId: action.id, activityId: activity.id });
    recordChanges(tx, changesOf({}, item));
    return { output: { reference, number }, events: [activityEvent("agenda.changed", action.id, activity, { facts: { subject: item.subject }, audience: "authority" })] };
  },
});
