import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { actions, activities, checkIns, missionReports, outputs, recommendations } from "@/db/schema";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { REPORTED_TYPES } from "@/domain/activities/lifecycle";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { closingBlockers, closingNeeds, type ClosingFacts } from "../closing";
import { ACTION_LIFECYCLE } from "../lifecycle";
import { close } from "../schema";
import { loadAction } from "./load-action";
import { refuseFuture } from "./refuse-future";

/** Closes an Action, or refuses with every record that still stands in the way. */
export const closeAction = command({
  name: "action.close",
  input: close,
  async run({ tx, actor, now }, { reference, version, closedOn, ending }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.close", action.facts);
    refuseFuture("closedOn", closedOn, { now, countries: action.facts.countries });
    // Whatever is being added to it at this moment is waited for, and counted.
    await lockAction(tx, action.id);
    const facts = await closingFacts(tx, action.id);
    const blockers = closingBlockers(reference, facts);
    if (action.stage === "follow_up" && !action.isOnHold && blockers.length > 0) refuse({ kind: "unmet", missing: blockers });
    const stage = demandMove(ACTION_LIFECYCLE, "close", {
      state: action.stage, met: { notOnHold: !action.isOnHold, ...closingNeeds(facts) }, missing: () => ({ href: `/actions/${reference}/resume`, values: { number: 0 } }),
    });
    await save(tx, actions, action, version, { stage, closedOn, court: null, courtSince: null, movedAt: now });
    return { output: { reference }, events: [{ type: "action.closed", subject: { table: "actions", id: action.id }, actionId: action.id, facts: { ending }, audience: "delegation" }] };
  },
});

async function closingFacts(tx: Tx, actionId: string): Promise<ClosingFacts> {
  const [open, missions, advice, checks] = await Promise.all([
    tx.select({ number: outputs.number, state: outputs.state }).from(outputs).where(eq(outputs.actionId, actionId)).orderBy(outputs.number),
    tx.select({ number: activities.number, reportState: missionReports.state }).from(activities).leftJoin(missionReports, eq(missionReports.activityId, activities.id))
      .where(and(eq(activities.actionId, actionId), inArray(activities.state, ["held", "reported"]), inArray(activities.type, [...REPORTED_TYPES]))).orderBy(activities.number),
    tx.select({ number: recommendations.number, state: recommendations.state }).from(recommendations).where(eq(recommendations.actionId, actionId)).orderBy(recommendations.number),
    tx.select({ months: checkIns.months }).from(checkIns).where(eq(checkIns.actionId, actionId)),
  ]);
  return { outputs: open, missions, recommendations: advice, checkInMonths: checks.map(({ months }) => months) };
}
