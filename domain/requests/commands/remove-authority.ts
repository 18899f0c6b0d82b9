import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { requestAuthorities } from "@/db/schema";
import { revokeLinks } from "@/domain/links/commands/make-link";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { removeAuthorityInput } from "../joint-schema";
import { REQUEST_EDITABLE } from "../lifecycle";
import { loadParty } from "./load-party";
import { loadRequest, ofRequest } from "./load-request";

/** The lead authority takes an invitation back; one that has signed stays. */
export const removeAuthority = command({
  name: "joint.remove",
  input: removeAuthorityInput,
  async run({ tx, actor, now }, { reference, partyId }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.edit", { authorityIds: [request.leadAuthorityId] });
    if (!REQUEST_EDITABLE.some((state) => state === request.state)) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "send" });
    const party = await loadParty(tx, request.id, partyId);
    if (party.isLead || party.state === "signed") refuse({ kind: "already_sent" });
    await revokeLinks(tx, party.id, now);
    await tx.delete(requestAuthorities).where(eq(requestAuthorities.id, party.id));
    recordChanges(tx, changesOf({ institution: party.name }, { institution: null }));
    return { output: { reference }, events: [{ type: "joint.removed", ...ofRequest(request), facts: { institution: party.name } }] };
  },
});
