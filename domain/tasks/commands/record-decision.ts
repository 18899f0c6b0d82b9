import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { agreedDecisions } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { takeTurns } from "@/db/turns";
import type { Audience } from "@/domain/documents/lists";
import { demandMeetingTakesRecords } from "@/domain/meetings/commands/load-meeting";
import type { Actor } from "@/domain/policy/actor";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, type CommandEvent } from "@/server/command";
import { recordDecisionInput } from "../schema";
import { activityOf } from "./load-task";

/** Records one sentence that a mission or a meeting agreed. */
export const recordDecision = command({
  name: "agreement.record",
  input: recordDecisionInput,
  async run({ tx, actor, now }, { reference, activity, meetingId, text, agreedOn, audience }) {
    const action = await loadAction(tx, reference);
    demand(actor, "agreement.record", action.facts);
    const activityId = await activityOf(tx, action.id, activity);
    const heldOn = await demandMeetingTakesRecords(tx, { actionId: action.id, meetingId, now });
    if (!activityId && !meetingId) refuseField("activity", "choose");
    // On the day of the meeting something can be agreed, wherever it is held.
    if (agreedOn !== heldOn) refuseFuture("agreedOn", agreedOn, { now, countries: action.facts.countries });
    const event = await addDecision(tx, { actor, actionId: action.id, wanted: { activityId, meetingId, text, agreedOn, audience } });
    return { output: { reference, activity: activity ?? null, meetingId }, events: [event] };
  },
});

type Wanted = { activityId: string | null; meetingId: string | null; text: string; agreedOn: string; audience: Audience };

/** Writes what was agreed inside another command, which tells the event. */
export async function addDecision(tx: Tx, { actor, actionId, wanted }: { actor: Actor; actionId: string; wanted: Wanted }): Promise<CommandEvent> {
  await takeTurns(tx, actionId);
  const [last] = await tx.select({ position: max(agreedDecisions.position) }).from(agreedDecisions).where(eq(agreedDecisions.actionId, actionId));
  const id = crypto.randomUUID();
  await tx.insert(agreedDecisions).values({ ...wanted, id, actionId, position: (last?.position ?? 0) + 1, recordedByName: actor.personName });
  recordChanges(tx, changesOf({}, { text: wanted.text, agreedOn: wanted.agreedOn }));
  return { type: "agreement.recorded", subject: { table: "agreed_decisions", id }, actionId, facts: { text: wanted.text }, on: wanted.agreedOn, audience: wanted.audience };
}
