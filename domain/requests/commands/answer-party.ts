import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { requestAuthorities } from "@/db/schema";
import type { CommandEvent, Mail } from "@/server/command";
import { revokeLinks } from "@/domain/links/commands/make-link";
import type { SigningWay } from "../joint";
import { programmeDay } from "../opinion-clock";
import { demandUnanswered, type LoadedParty } from "./load-party";
import { ofRequest, type LoadedRequest } from "./load-request";

type Signature = { signedVia: SigningWay; signatoryName: string; signatoryRank: string; letterId?: string; organisationId?: string };

/** Records that an institution signed for itself, however it did; the lead authority is told. */
export async function signParty(tx: Tx, request: LoadedRequest, party: LoadedParty, signature: Signature, now: Date): Promise<{ event: CommandEvent; mail: Mail }> {
  demandUnanswered(request, party);
  const signedOn = programmeDay(now);
  await save(tx, requestAuthorities, party, party.version, { ...signature, state: "signed", signedOn });
  await revokeLinks(tx, party.id, now);
  const signatory = `${signature.signatoryName}, ${signature.signatoryRank}`;
  return {
    event: { type: "joint.signed", ...ofRequest(request), facts: { institution: party.name, person: signatory, via: signature.signedVia } },
    mail: { template: "joint.signed", to: { organisationId: request.leadAuthorityId }, requestId: request.id, facts: { ...about(request), institution: party.name, signatory, signedOn } },
  };
}

/** Records that an institution does not sign, with its reason. */
export async function declineParty(tx: Tx, request: LoadedRequest, party: LoadedParty, reason: string, now: Date): Promise<{ event: CommandEvent; mail: Mail }> {
  demandUnanswered(request, party);
  await save(tx, requestAuthorities, party, party.version, { state: "declined", declineReason: reason });
  await revokeLinks(tx, party.id, now);
  return {
    event: { type: "joint.declined", ...ofRequest(request), facts: { institution: party.name }, reason },
    mail: { template: "joint.declined", to: { organisationId: request.leadAuthorityId }, requestId: request.id, facts: { ...about(request), institution: party.name, reason } },
  };
}

export const about = ({ reference, title, leadAuthorityName: authority }: LoadedRequest) => ({ reference, title, authority });
