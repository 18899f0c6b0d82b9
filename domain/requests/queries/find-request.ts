import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { isRequestReference } from "../reference";
import type { RequestDetail } from "../request-detail";
import { readRequest } from "./read-request";

/** One request with its authorities, letters and decision. */
export async function findRequest(actor: Actor, reference: string): Promise<RequestDetail | undefined> {
  return isRequestReference(reference) ? as(actor, (tx) => readRequest(tx, reference)) : undefined;
}
