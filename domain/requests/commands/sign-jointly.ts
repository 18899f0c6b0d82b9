import { command, demand } from "@/server/command";
import { refuse } from "@/domain/shared/problem";
import { signJointlyInput } from "../joint-schema";
import { signParty } from "./answer-party";
import { loadParty } from "./load-party";
import { loadRequest } from "./load-request";

/** A signatory of an institution that was asked signs for it. */
export const signJointly = command({
  name: "joint.sign",
  input: signJointlyInput,
  async run({ tx, actor, now }, { reference, partyId, signatoryRank }) {
    const request = await loadRequest(tx, reference);
    const party = await loadParty(tx, request.id, partyId);
    // Each signs for itself: the request being one's own is not enough.
    demand(actor, "request.sign", { authorityIds: party.organisationId ? [party.organisationId] : [] });
    if (actor.role !== "authority") refuse({ kind: "not_allowed" });
    const { event, mail } = await signParty(tx, request, party, { signedVia: "portal", signatoryName: actor.personName, signatoryRank }, now);
    return { output: { reference }, events: [event], mail: [mail] };
  },
});
