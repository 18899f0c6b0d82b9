import { and, eq } from "drizzle-orm";
import { recordChanges } from "@/db/save";
import { memberProposals } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { command, demand, found } from "@/server/command";
import { removeProposalInput } from "../schema";
import { demandAsked } from "./demand-asked";
import { callEvent, loadCall } from "./load-call";

/** Takes a name back before the names are sent. */
export const removeProposal = command({
  name: "member.remove_proposal",
  input: removeProposalInput,
  async run({ tx, actor }, { reference, number, proposalId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "member.propose", action.facts);
    demandNotEnded(action, "removeProposal");
    const call = await loadCall(tx, action.id, number);
    demandAsked(actor, call);
    const proposal = found(call.proposals.find(({ id, state }) => id === proposalId && state === "proposed"));
    await tx.delete(memberProposals).where(and(eq(memberProposals.id, proposal.id), eq(memberProposals.callId, call.id)));
    recordChanges(tx, [{ field: "personName", before: proposal.personName, after: null }]);
    return { output: { reference, number }, events: [callEvent("member.proposal_removed", call, { person: proposal.personName })] };
  },
});
