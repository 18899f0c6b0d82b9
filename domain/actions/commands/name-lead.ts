import { save } from "@/db/save";
import { actions, actionTeam } from "@/db/schema";
import { hasEnded } from "../lifecycle";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { nameLead as input } from "../schema";
import { leadNamed } from "./lead";
import { loadAction } from "./load-action";

/** Names the person who leads the Action; they join its team. */
export const nameLead = command({
  name: "action.name_lead",
  input,
  async run({ tx, actor }, { reference, version, leadId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.edit", action.facts);
    if (hasEnded(action.stage)) refuse({ kind: "wrong_stage", noun: "actions", state: action.stage, move: "nameLead" });
    const lead = await leadNamed(tx, leadId);
    await save(tx, actions, action, version, { leadId: lead.id, leadName: lead.name });
    await tx.insert(actionTeam).values({ actionId: action.id, userId: lead.id }).onConflictDoNothing();
    return { output: { reference }, events: [{ type: "action.lead_named", subject: { table: "actions", id: action.id }, actionId: action.id, facts: { leadName: lead.name } }] };
  },
});
