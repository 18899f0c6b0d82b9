import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { actions, concepts } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { ACTION_LIFECYCLE } from "../lifecycle";
import { launch } from "../schema";
import { loadAction } from "./load-action";

/** Starts implementation once both sides have accepted the concept and a lead is named. */
export const launchAction = command({
  name: "action.launch",
  input: launch,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.launch", action.facts);
    const accepted = await tx.select({ id: concepts.id }).from(concepts).where(and(eq(concepts.actionId, action.id), eq(concepts.state, "accepted_by_both")));
    const stage = demandMove(ACTION_LIFECYCLE, "launch", {
      state: action.stage,
      met: { notOnHold: !action.isOnHold, conceptAcceptedByBoth: accepted.length > 0, leadNamed: action.leadId !== null },
      missing: (need) => (need === "conceptAcceptedByBoth" ? { href: `/actions/${reference}/concept` } : undefined),
    });
    await save(tx, actions, action, version, { stage, court: "facility", courtSince: dayOf(now), movedAt: now });
    return { output: { reference }, events: [{ type: "action.launched", subject: { table: "actions", id: action.id }, actionId: action.id, audience: "delegation" }] };
  },
});
