import { and, eq, isNull } from "drizzle-orm";
import { save } from "@/db/save";
import { actionHolds, actions } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { ACTION_LIFECYCLE } from "../lifecycle";
import { cancel } from "../schema";
import { loadAction } from "./load-action";

/** Cancels an Action that never left its design. */
export const cancelAction = command({
  name: "action.cancel",
  input: cancel,
  async run({ tx, actor, now }, { reference, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.close", action.facts);
    const stage = demandMove(ACTION_LIFECYCLE, "cancel", { state: action.stage, met: { reasonGiven: reason !== "" } });
    await save(tx, actions, action, version, { stage, endReason: reason, onHoldSince: null, court: null, courtSince: null, nextOn: null, nextWhat: null, movedAt: now });
    await tx.update(actionHolds).set({ resumedOn: dayOf(now), resumeNote: reason }).where(and(eq(actionHolds.actionId, action.id), isNull(actionHolds.resumedOn)));
    return { output: { reference }, events: [{ type: "action.cancelled", subject: { table: "actions", id: action.id }, actionId: action.id, reason, audience: "delegation" }] };
  },
});
