import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import { isRequestReference } from "../reference";
import type { RequestDetail } from "../request-detail";
import { readRequest } from "./read-request";

/** One request with its authorities, letters and decision; undefined for whoever reads none, as a delegation does. */
export async function findRequest(actor: Actor, reference: string): Promise<RequestDetail | undefined> {
  return isRequestReference(reference) && reachOf(actor.role, "request.read") ? as(actor, (tx) => readRequest(tx, reference)) : undefined;
}
