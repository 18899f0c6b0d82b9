import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findChain } from "@/domain/indicators/queries/find-chain";
import { may, type Permission } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

/** The chain of an Action for a page on which it is changed; a page that is not there for anybody else. */
export async function loadChain(reference: string, permission: Permission) {
  const actor = await requireActorIn("staff");
  const [head, chain] = await Promise.all([findActionHead(actor, reference), findChain(actor, reference)]);
  if (!head || !chain || !may(actor, permission, head.facts)) notFound();
  return { actor, head, chain, path: `/actions/${reference}/indicators` };
}
