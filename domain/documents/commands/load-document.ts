import { and, desc, eq, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { refuse } from "@/domain/shared/problem";
import { demand, found } from "@/server/command";

/** The newest version of a file that stands on the record of this Action by itself; staff alone change those. */
export async function loadNewest(tx: Tx, actor: Actor, { action, documentId }: { action: LoadedAction; documentId: string }) {
  demand(actor, "document.upload", action.facts);
  if (spaceOf(actor.role) !== "staff") refuse({ kind: "not_allowed" });
  const [named] = await tx.select().from(documents).where(and(eq(documents.id, documentId), eq(documents.actionId, action.id)));
  const first = found(named).firstId ?? documentId;
  const [newest] = await tx.select().from(documents).where(or(eq(documents.id, first), eq(documents.firstId, first))).orderBy(desc(documents.number)).limit(1);
  return found(newest);
}
