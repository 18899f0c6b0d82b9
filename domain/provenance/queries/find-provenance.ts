import { as } from "@/db/client";
import { readProvenanceRows } from "@/db/provenance";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { assemble } from "../assemble";
import type { Graph } from "../graph";

/** What led to what in one Action, as far as this actor may see; undefined when it does not exist for them. One statement. */
export async function findProvenance(actor: Actor, reference: string): Promise<Graph | undefined> {
  if (!isReference(reference)) return undefined;
  const rows = await as(actor, (tx) => readProvenanceRows(tx, actor.role, reference));
  return rows && assemble(rows);
}
