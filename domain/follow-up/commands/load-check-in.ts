import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { checkIns } from "@/db/schema";
import { found, type CommandEvent } from "@/server/command";

/** The check-in of this age in this Action, or a refusal that says it does not exist. */
export async function loadCheckIn(tx: Tx, actionId: string, months: number) {
  const [row] = await tx.select().from(checkIns).where(and(eq(checkIns.actionId, actionId), eq(checkIns.months, months)));
  return found(row);
}

/** What happened to one check-in, placed in its Action's history. Delegations read it. */
export function checkInEvent(type: CommandEvent["type"], { id, actionId, months }: { id: string; actionId: string; months: number }, facts: CommandEvent["facts"] = {}): CommandEvent {
  return { type, subject: { table: "check_ins", id }, actionId, facts: { months, ...facts }, audience: "delegation" };
}
