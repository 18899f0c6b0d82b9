import { command, demand } from "@/server/command";
import { refuse } from "@/domain/shared/problem";
import { declineJointlyInput } from "../joint-schema";
import { declineParty } from "./answer-party";
import { loadParty } from "./load-party";
import { loadRequest } from "./load-request";

/** A signatory of an institution that was asked says that it does not sign, and why. */
export const declineJointly = command({
  name: "joint.decline",
  input: declineJointlyInput,
  async run({ tx, actor, now }, { reference, partyId, reason }) {
    const request = await loadRequest(tx, reference);
    const party = await loadParty(tx, request.id, partyId);
    demand(actor, "request.sign", { authorityIds: party.organisationId ? [party.organisationId] : [] });
    if (actor.role !== "authority") refuse({ kind: "not_allowed" });
    const { event, mail } = await declineParty(tx, request, party, reason, now);
    return { output: { reference }, events: [event], mail: [mail] };
  },
});
