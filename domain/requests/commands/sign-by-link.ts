import { spendLink } from "@/domain/links/commands/spend-link";
import { insertOrganisation, organisationAdded } from "@/domain/organisations/commands/add-organisation";
import { command, demand } from "@/server/command";
import { signByLinkInput } from "../joint-schema";
import { signParty } from "./answer-party";
import { loadParty, referenceOf } from "./load-party";
import { loadRequest } from "./load-request";

/** An institution signs by the link in its mail. One that Suivi knew by its name alone becomes an organisation. */
export const signByLink = command({
  name: "joint.sign_by_link",
  input: signByLinkInput,
  async run({ tx, actor, now }, { token, name, signatoryRank }) {
    demand(actor, "request.sign");
    const link = await spendLink(tx, { token, purpose: "joint_signature", now });
    const request = await loadRequest(tx, await referenceOf(tx, link.requestId));
    const party = await loadParty(tx, request.id, link.subjectId);
    const added = party.organisationId || !party.invitedKind ? null : await insertOrganisation(tx, { nameEn: party.name, kind: party.invitedKind, country: party.invitedCountry, email: link.toAddress });
    const { event, mail } = await signParty(tx, request, party, { signedVia: "link", signatoryName: name, signatoryRank, ...(added ? { organisationId: added.id } : {}) }, now);
    return { output: { reference: request.reference }, events: [event, ...(added ? [organisationAdded(added)] : [])], mail: [mail] };
  },
});
