import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outputs } from "@/db/schema";
import { found } from "@/server/command";

export type LoadedOutput = Awaited<ReturnType<typeof loadOutput>>;

/** The output with this number in this Action, or a refusal that says it does not exist. */
export async function loadOutput(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(outputs).where(and(eq(outputs.actionId, actionId), eq(outputs.number, number)));
  return found(row);
}
