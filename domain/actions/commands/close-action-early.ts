import { and, eq, isNull } from "drizzle-orm";
import { save } from "@/db/save";
import { actionHolds, actions } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { ACTION_LIFECYCLE } from "../lifecycle";
import { closeEarly } from "../schema";
import { loadAction } from "./load-action";
import { refuseFuture } from "./refuse-future";

/** Ends a running Action before its time, also from hold. It is never shown as completed. */
export const closeActionEarly = command({
  name: "action.close_early",
  input: closeEarly,
  async run({ tx, actor, now }, { reference, version, closedOn, reason, decidedBy }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.close", action.facts);
    refuseFuture("closedOn", closedOn, { now, countries: action.facts.countries });
    const stage = demandMove(ACTION_LIFECYCLE, "closeEarly", { state: action.stage, met: { reasonGiven: reason !== "" } });
    await save(tx, actions, action, version, { stage, endReason: reason, closedOn, onHoldSince: null, court: null, courtSince: null, nextOn: null, nextWhat: null, movedAt: now });
    await tx.update(actionHolds).set({ resumedOn: closedOn, resumeNote: reason }).where(and(eq(actionHolds.actionId, action.id), isNull(actionHolds.resumedOn)));
    return { output: { reference }, events: [{ type: "action.closed_early", subject: { table: "actions", id: action.id }, actionId: action.id, reason, facts: { decidedBy }, audience: "delegation" }] };
  },
});
