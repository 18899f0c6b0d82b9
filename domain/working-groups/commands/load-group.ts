import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { workingGroupMembers, workingGroups } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import type { Actor } from "@/domain/policy/actor";
import type { Permission } from "@/domain/policy/matrix";
import { demand, found } from "@/server/command";

/** The working group of an Action; undefined when none has been formed. */
export async function findGroupOf(tx: Tx, actionId: string) {
  const [row] = await tx.select().from(workingGroups).where(eq(workingGroups.actionId, actionId));
  return row;
}

/** An Action that goes on, held for this transaction, and its working group, for somebody who may do this to it. */
export async function loadGroup(tx: Tx, { actor, permission, reference, move }: { actor: Actor; permission: Permission; reference: string; move: string }) {
  const action = await loadAction(tx, reference);
  demand(actor, permission, action.facts);
  demandNotEnded(action, move);
  const group = found(await findGroupOf(tx, action.id));
  await lockAction(tx, action.id);
  return { action, group };
}

/** A member of the Action's group, seated or gone. */
export async function loadMember(tx: Tx, actionId: string, memberId: string) {
  const [row] = await tx.select().from(workingGroupMembers).where(and(eq(workingGroupMembers.actionId, actionId), eq(workingGroupMembers.id, memberId)));
  return found(row);
}
