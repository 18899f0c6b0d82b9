import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findHandovers } from "@/domain/handovers/queries/find-handovers";
import { requireActorIn } from "@/server/actor";

export type HandoverProps = { params: Promise<{ reference: string; id: string }> };

/** What every page under a handover's address needs; unknown is not found. */
export async function loadHandover(params: HandoverProps["params"]) {
  const [{ reference, id }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, handovers] = await Promise.all([findActionHead(actor, reference), findHandovers(actor, reference)]);
  const handover = handovers?.find((one) => one.id === id);
  if (!head || !handover) notFound();
  return { actor, head, handover, reference };
}
