import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { checkIns } from "@/db/schema";
import { found, type CommandEvent } from "@/server/command";

export type LoadedCheckIn = Awaited<ReturnType<typeof loadCheckIn>>;

/** The check-in of this age in this Action, or a refusal that says it does not exist. */
export async function loadCheckIn(tx: Tx, actionId: string, months: number) {
  const [row] = await tx.select().from(checkIns).where(and(eq(checkIns.actionId, actionId), eq(checkIns.months, months)));
  return found(row);
}

/** What happened to one check-in, placed in its Action's history. Delegations read it, unless it is the facility's own affair. */
export function checkInEvent(type: CommandEvent["type"], { id, actionId, months }: { id: string; actionId: string; months: number }, facts: CommandEvent["facts"] = {}, audience: CommandEvent["audience"] = "delegation"): CommandEvent {
  return { type, subject: { table: "check_ins", id }, actionId, facts: { months, ...facts }, audience };
}
