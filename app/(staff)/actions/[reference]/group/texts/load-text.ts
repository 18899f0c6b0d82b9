import { notFound } from "next/navigation";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findText } from "@/domain/drafting/queries/find-text";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

export type TextProps = { params: Promise<{ reference: string; n: string }> };

/** What every page of a text needs; an unknown one is not found. */
export async function loadText(params: TextProps["params"]) {
  const [{ reference, n }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, text] = await Promise.all([findActionHead(actor, reference), findText(actor, reference, n)]);
  if (!head || !text) notFound();
  return { reference, head, text, may: may(actor, "drafting.write", head.facts) && !hasEnded(head.stage) };
}

/** Between two rounds words can be changed and paragraphs added. */
export const isWritable = ({ state }: { state: string }) => state === "preparing" || state === "settling";
