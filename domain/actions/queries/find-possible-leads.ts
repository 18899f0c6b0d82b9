import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { findLeads } from "./find-actions";

/** Staff who may be named lead of an Action. */
export async function findPossibleLeads(actor: Actor): Promise<{ id: string; name: string }[]> {
  return as(actor, findLeads);
}
