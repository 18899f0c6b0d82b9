import { and, eq, ne } from "drizzle-orm";
import { as } from "@/db/client";
import { auditEvents } from "@/db/schema";
import type { HistoryEntry } from "@/domain/history/entry";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import { isRequestReference } from "../reference";
import type { RequestDetail } from "../request-detail";
import { readRequest } from "./read-request";

export type RequestStatus = RequestDetail & { history: HistoryEntry[] };

const MOST_HISTORY = 200;

/** One request with what happened to it beside the saving of answers, for the authority that asks how far it is. */
export async function findRequestStatus(actor: Actor, reference: string): Promise<RequestStatus | undefined> {
  if (!isRequestReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const request = await readRequest(tx, reference);
    return request && { ...request, history: await readHistory(tx, { where: and(eq(auditEvents.requestId, request.id), ne(auditEvents.command, "request.save")), limit: MOST_HISTORY }) };
  });
}
