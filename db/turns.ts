import { sql } from "drizzle-orm";
import type { Tx } from "./client";

/** Whoever counts within this record waits for whoever is counting: for logins that may not lock its row. Ends with the transaction. */
export async function takeTurns(tx: Tx, recordId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${recordId}, 0))`);
}
