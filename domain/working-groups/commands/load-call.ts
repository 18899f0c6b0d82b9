import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { memberCalls, memberProposals } from "@/db/schema";
import { found, type CommandEvent } from "@/server/command";

export type LoadedCall = Awaited<ReturnType<typeof loadCall>>;

/** A call for members of this Action with everybody who was proposed. The row stays locked, so that two answers follow one another. */
export async function loadCall(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(memberCalls).where(and(eq(memberCalls.actionId, actionId), eq(memberCalls.number, number))).for("update");
  const call = found(row);
  const proposals = await tx.select().from(memberProposals).where(eq(memberProposals.callId, call.id)).orderBy(asc(memberProposals.proposedOn), asc(memberProposals.personName));
  return { ...call, proposals };
}

/** What happens to a call is known to the facility and the authority. */
export const callEvent = (type: CommandEvent["type"], call: { id: string; actionId: string; number: number }, facts: NonNullable<CommandEvent["facts"]> = {}, reason: string | null = null): CommandEvent =>
  ({ type, subject: { table: "member_calls", id: call.id }, actionId: call.actionId, facts: { number: call.number, ...facts }, reason });
