import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { agendaItems } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand, found } from "@/server/command";
import { removeAgendaItemInput } from "../schema";
import { activityEvent } from "./activity-event";
import { demandNotEnded } from "./demand-running";
import { loadActivity } from "./load-activity";

/** Takes a line off the agenda of an activity; the history keeps what it said. */
export const removeAgendaItem = command({
  name: "agenda.remove",
  input: removeAgendaItemInput,
  async run({ tx, actor }, { reference, number, itemId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandNotEnded(action, "change");
    const [gone] = await tx.delete(agendaItems).where(and(eq(agendaItems.id, itemId), eq(agendaItems.activityId, activity.id))).returning();
    const { onDay, startsAt, subject } = found(gone);
    recordChanges(tx, changesOf({ onDay, startsAt, subject }, { onDay: null, startsAt: null, subject: null }));
    return { output: { reference, number }, events: [activityEvent("agenda.changed", action.id, activity, { facts: { subject }, audience: "authority" })] };
  },
});
