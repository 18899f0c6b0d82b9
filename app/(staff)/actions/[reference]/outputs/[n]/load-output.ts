import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findOutput } from "@/domain/outputs/queries/find-output";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

export type OutputProps = { params: Promise<{ reference: string; n: string }> };

/** What every page under an output's address needs; unknown is not found. */
export async function loadOutput(params: OutputProps["params"]) {
  const [{ reference, n }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, output] = await Promise.all([findActionHead(actor, reference), findOutput(actor, reference, n)]);
  if (!head || !output) notFound();
  return { actor, head, output, mayWrite: may(actor, "output.write", head.facts), at: { reference, number: output.number } };
}
