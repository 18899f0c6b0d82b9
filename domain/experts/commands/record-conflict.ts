import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { expertConflicts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { recordConflictInput } from "../schema";
import { loadExpert } from "./load-expert";

/** Records why an expert must not work on an Action. */
export const recordConflict = command({
  name: "conflict.record",
  input: recordConflictInput,
  async run({ tx, actor, now }, { reference, expertId, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "conflict.record", action.facts);
    const expert = await loadExpert(tx, expertId);
    const [known] = await tx.select({ id: expertConflicts.id }).from(expertConflicts).where(and(eq(expertConflicts.actionId, action.id), eq(expertConflicts.expertId, expertId), isNull(expertConflicts.liftedOn)));
    if (known) refuseField("reference", "twice");
    const id = crypto.randomUUID();
    await tx.insert(expertConflicts).values({ id, expertId, actionId: action.id, reason, recordedOn: dayOf(now), recordedByName: actor.personName });
    recordChanges(tx, changesOf({}, { expertName: expert.fullName, reason }));
    return { output: { expertId }, events: [{ type: "conflict.recorded", subject: { table: "expert_conflicts", id }, actionId: action.id, facts: { expert: expert.fullName }, reason, audience: "facility" }] };
  },
});
