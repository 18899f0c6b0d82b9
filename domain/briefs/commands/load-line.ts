import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { briefLines } from "@/db/schema";
import { found, type CommandEvent } from "@/server/command";

/** The line with this id, or a refusal that says it does not exist; one that was withdrawn is gone. */
export async function loadLine(tx: Tx, id: string) {
  const [row] = await tx.select().from(briefLines).where(and(eq(briefLines.id, id), isNull(briefLines.takenOutOn)));
  return found(row);
}

/** What happened to a line or a brief: of a country, not of an Action, and the facility's own. */
export function briefEvent(type: CommandEvent["type"], subject: CommandEvent["subject"], facts: CommandEvent["facts"]): CommandEvent {
  return { type, subject, audience: "facility", facts };
}
