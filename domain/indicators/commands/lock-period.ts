import { and, count, eq, gte, isNull, lte } from "drizzle-orm";
import { readCounted } from "@/db/counted";
import { readMeasured } from "@/db/measured";
import { changesOf, recordChanges } from "@/db/save";
import { indicatorValues, lockedPeriods } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { figuresAt } from "../period";
import { lockPeriodInput } from "../schema";
import { nextNumber } from "./load-indicator";

/** Locks a span of days that is being reported on, and keeps every figure as it stands at its end. */
export const lockPeriod = command({
  name: "period.lock",
  input: lockPeriodInput,
  async run({ tx, actor, now }, { reference, label, startsOn, endsOn }) {
    const action = await loadAction(tx, reference);
    demand(actor, "period.lock", action.facts);
    refuseFuture("endsOn", endsOn, { now, countries: action.facts.countries });
    const number = await nextNumber(tx, lockedPeriods, { column: lockedPeriods.actionId, id: action.id });
    const inside = and(eq(indicatorValues.actionId, action.id), eq(indicatorValues.state, "pending"), gte(indicatorValues.measuredOn, startsOn), lte(indicatorValues.measuredOn, endsOn));
    const [waiting] = await tx.select({ values: count() }).from(indicatorValues).where(inside);
    if (waiting!.values > 0) refuse({ kind: "unmet", missing: [{ key: "indicators.nothingPending", values: { count: waiting!.values } }] });
    const [other] = await tx.select({ label: lockedPeriods.label }).from(lockedPeriods)
      .where(and(eq(lockedPeriods.actionId, action.id), isNull(lockedPeriods.reopenedOn), lte(lockedPeriods.startsOn, endsOn), gte(lockedPeriods.endsOn, startsOn)));
    if (other) refuseField("startsOn", "lockedAlready", { label: other.label });
    const figures = figuresAt(await readMeasured(tx, action.id), await readCounted(tx, action.id), endsOn);
    const period = { id: crypto.randomUUID(), actionId: action.id, number, label, startsOn, endsOn, figures, lockedOn: dayOf(now), lockedByName: actor.personName };
    await tx.insert(lockedPeriods).values(period);
    recordChanges(tx, changesOf({}, { label, startsOn, endsOn }));
    return { output: { reference, number }, events: [{ type: "period.locked", subject: { table: "locked_periods", id: period.id }, actionId: action.id, facts: { number, title: label }, audience: "authority" }] };
  },
});
