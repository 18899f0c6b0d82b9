import { actionHolds, actions } from "@/db/schema";
import { save } from "@/db/save";
import { hasEnded } from "../lifecycle";
import { refuse } from "@/domain/shared/problem";
import { dayOf } from "@/domain/shared/dates";
import { command, demand } from "@/server/command";
import { hold } from "../schema";
import { loadAction } from "./load-action";
import { refuseFuture } from "./refuse-future";

/** Puts a running Action on hold: since when, why, and who decided. Its stage stays what it was. */
export const holdAction = command({
  name: "action.hold",
  input: hold,
  async run({ tx, actor, now }, { reference, version, since, reason, decidedBy }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.hold", action.facts);
    refuseFuture("since", since, { now, countries: action.facts.countries });
    if (action.isOnHold || hasEnded(action.stage)) refuse({ kind: "wrong_stage", noun: "actions", state: action.stage, move: "hold" });
    await save(tx, actions, action, version, { onHoldSince: since, court: "committee", courtSince: dayOf(now), movedAt: now });
    await tx.insert(actionHolds).values({ id: crypto.randomUUID(), actionId: action.id, since, reason, decidedBy });
    return { output: { reference }, events: [{ type: "action.held", subject: { table: "actions", id: action.id }, actionId: action.id, reason, facts: { since, decidedBy }, audience: "delegation" }] };
  },
});
