import { sql } from "drizzle-orm";
import type { Tx } from "./client";
import { referenceCounters } from "./schema/reference";

/** The next number of a series, such as Actions of one country in one year. Two commands at once wait for each other. */
export async function nextNumber(tx: Tx, kind: "action" | "request" | "meeting", scope: string): Promise<number> {
  const [row] = await tx
    .insert(referenceCounters)
    .values({ kind, scope, last: 1 })
    .onConflictDoUpdate({ target: [referenceCounters.kind, referenceCounters.scope], set: { last: sql`${referenceCounters.last} + 1` } })
    .returning({ last: referenceCounters.last });
  return row!.last;
}
