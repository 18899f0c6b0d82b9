import { spendLink } from "@/domain/links/commands/spend-link";
import { command, demand } from "@/server/command";
import { declineByLinkInput } from "../joint-schema";
import { declineParty } from "./answer-party";
import { loadParty, referenceOf } from "./load-party";
import { loadRequest } from "./load-request";

/** An institution says by its link that it does not sign, and why. */
export const declineByLink = command({
  name: "joint.decline_by_link",
  input: declineByLinkInput,
  async run({ tx, actor, now }, { token, reason }) {
    demand(actor, "request.sign");
    const link = await spendLink(tx, { token, purpose: "joint_signature", now });
    const request = await loadRequest(tx, await referenceOf(tx, link.requestId));
    const { event, mail } = await declineParty(tx, request, await loadParty(tx, request.id, link.subjectId), reason, now);
    return { output: { reference: request.reference }, events: [event], mail: [mail] };
  },
});
