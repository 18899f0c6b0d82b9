import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { isReference } from "@/domain/actions/reference";
import type { ActionHead } from "@/domain/actions/action-head";
import { readActionHead } from "./read-action-head";

export type { ActionHead };

/** What every page of an Action shows above its own matter: title, stage, who holds the pen, spine, and what may be done. */
export async function findActionHead(actor: Actor, reference: string): Promise<ActionHead | undefined> {
  return isReference(reference) ? as(actor, (tx) => readActionHead(tx, reference)) : undefined;
}
