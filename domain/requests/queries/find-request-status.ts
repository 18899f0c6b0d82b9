import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { isRequestReference } from "../reference";
import type { RequestDetail, RequestHistoryLine } from "../request-detail";
import { readRequest } from "./read-request";
import { readRequestHistory } from "./read-request-history";

export type RequestStatus = RequestDetail & { history: RequestHistoryLine[] };

/** One request with what happened to it, for the authority that asks how far it is. */
export async function findRequestStatus(actor: Actor, reference: string): Promise<RequestStatus | undefined> {
  if (!isRequestReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const request = await readRequest(tx, reference);
    return request && { ...request, history: await readRequestHistory(tx, request.id) };
  });
}
