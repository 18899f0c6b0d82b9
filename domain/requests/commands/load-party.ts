import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations, requestAuthorities, requests } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { found } from "@/server/command";
import { REQUEST_OPEN, REQUEST_EDITABLE, type RequestState } from "../lifecycle";

export type LoadedParty = Awaited<ReturnType<typeof loadParty>>;

/** One institution of a request, with its name whether or not Suivi knows the organisation. */
export async function loadParty(tx: Tx, requestId: string, partyId: string) {
  const [row] = await tx.select({ party: requestAuthorities, organisation: organisations.nameEn }).from(requestAuthorities)
    .leftJoin(organisations, eq(organisations.id, requestAuthorities.organisationId)).where(and(eq(requestAuthorities.id, partyId), eq(requestAuthorities.requestId, requestId)));
  const { party, organisation } = found(row);
  return { ...party, name: organisation ?? party.invitedName ?? "" };
}

/** The reference of the request that a link is about. */
export async function referenceOf(tx: Tx, requestId: string | null): Promise<string> {
  const [row] = requestId ? await tx.select({ reference: requests.reference }).from(requests).where(eq(requests.id, requestId)) : [];
  return found(row).reference;
}

/** Signatures are taken until the committee has decided; an institution answers once. */
export function demandUnanswered({ state }: { state: RequestState }, party: LoadedParty): void {
  if (![...REQUEST_OPEN, ...REQUEST_EDITABLE].some((one) => one === state)) refuse({ kind: "wrong_stage", noun: "requests", state, move: "send" });
  if (party.isLead || party.state !== "invited") refuse({ kind: "already_sent" });
}
