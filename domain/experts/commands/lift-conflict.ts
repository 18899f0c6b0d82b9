import { and, eq, isNull } from "drizzle-orm";
import { save } from "@/db/save";
import { expertConflicts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { command, demand, found } from "@/server/command";
import { liftConflictInput } from "../schema";
import { loadExpert } from "./load-expert";

/** Lifts a conflict of interest; that it was there stays on record. */
export const liftConflict = command({
  name: "conflict.lift",
  input: liftConflictInput,
  async run({ tx, actor, now }, { reference, expertId, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "conflict.record", action.facts);
    const expert = await loadExpert(tx, expertId);
    const [row] = await tx.select().from(expertConflicts).where(and(eq(expertConflicts.actionId, action.id), eq(expertConflicts.expertId, expertId), isNull(expertConflicts.liftedOn)));
    const conflict = found(row);
    await save(tx, expertConflicts, conflict, version, { liftedOn: dayOf(now) });
    return { output: { expertId }, events: [{ type: "conflict.lifted", subject: { table: "expert_conflicts", id: conflict.id }, actionId: action.id, facts: { expert: expert.fullName }, audience: "facility" }] };
  },
});
