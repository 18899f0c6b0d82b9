import type { Tx } from "./client";
import { auditEvents } from "./schema/history";

/** Appends what happened, in the transaction of the command that caused it. */
export async function appendEvents(tx: Tx, events: (typeof auditEvents.$inferInsert)[]): Promise<void> {
  if (events.length > 0) await tx.insert(auditEvents).values(events);
}
