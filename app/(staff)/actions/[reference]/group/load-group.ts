import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { findGroup } from "@/domain/working-groups/queries/find-group";
import { requireActorIn } from "@/server/actor";

export type GroupProps = { params: Promise<{ reference: string }> };

/** What every form about the working group needs; an unknown Action is not found. */
export async function loadGroup(params: GroupProps["params"]) {
  const [{ reference }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, group] = await Promise.all([findActionHead(actor, reference), findGroup(actor, reference)]);
  if (!head) notFound();
  return { actor, reference, head, group, may: may(actor, "group.form", head.facts) };
}

/** The same where there is nothing to do without a group. */
export async function loadFormedGroup(params: GroupProps["params"]) {
  const { group, ...loaded } = await loadGroup(params);
  if (!group) notFound();
  return { ...loaded, group };
}
