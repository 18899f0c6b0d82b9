import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findIndicator, findValue } from "@/domain/indicators/queries/find-indicator";
import { may, type Permission } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

const pathOf = (reference: string, n: string) => `/actions/${reference}/indicators/${n}`;

/** One indicator for a page about it. */
export async function loadIndicator({ reference, n }: { reference: string; n: string }, permission: Permission) {
  const actor = await requireActorIn("staff");
  const [head, page] = await Promise.all([findActionHead(actor, reference), findIndicator(actor, reference, n)]);
  if (!head || !page || !may(actor, permission, head.facts)) notFound();
  return { actor, head, page, path: pathOf(reference, n) };
}

/** One value of it for a page about it. */
export async function loadValue({ reference, n, v }: { reference: string; n: string; v: string }, permission: Permission) {
  const actor = await requireActorIn("staff");
  const [head, page] = await Promise.all([findActionHead(actor, reference), findValue(actor, reference, { indicator: n, number: v })]);
  if (!head || !page || !may(actor, permission, { ...head.facts, isShared: true })) notFound();
  return { actor, head, page, path: pathOf(reference, n) };
}
