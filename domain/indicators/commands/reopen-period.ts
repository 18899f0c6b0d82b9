import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { lockedPeriods } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { reopenPeriodInput } from "../schema";

/** Opens a locked period again, with a reason. What was told then stays on record. */
export const reopenPeriod = command({
  name: "period.reopen",
  input: reopenPeriodInput,
  async run({ tx, actor, now }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "period.lock", action.facts);
    const [row] = await tx.select().from(lockedPeriods).where(and(eq(lockedPeriods.actionId, action.id), eq(lockedPeriods.number, number)));
    const period = found(row);
    if (period.reopenedOn) refuse({ kind: "already_sent" });
    await save(tx, lockedPeriods, period, version, { reopenedOn: dayOf(now), reopenedByName: actor.personName, reopenReason: reason });
    return { output: { reference, number }, events: [{ type: "period.reopened", subject: { table: "locked_periods", id: period.id }, actionId: action.id, facts: { number, title: period.label }, reason, audience: "authority" }] };
  },
});
