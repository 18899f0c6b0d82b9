import { and, eq } from "drizzle-orm";
import { participants } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { command, demand, found } from "@/server/command";
import { removeParticipantInput } from "../schema";
import { lockActivity, recount } from "./write-participants";

/** Takes somebody off the list who was counted by mistake. */
export const removeParticipant = command({
  name: "participant.remove",
  input: removeParticipantInput,
  async run({ tx, actor }, { reference, number, participantId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "participant.record", action.facts);
    const activity = found(await lockActivity(tx, action.id, number));
    const [gone] = await tx.delete(participants).where(and(eq(participants.id, participantId), eq(participants.activityId, activity.id))).returning({ id: participants.id });
    found(gone);
    await recount(tx, activity);
    return { output: { reference, number }, events: [activityEvent("participants.recorded", action.id, activity, { facts: { count: -1 }, on: activity.endsOn ?? activity.startsOn, audience: "facility" })] };
  },
});
