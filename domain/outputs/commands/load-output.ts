import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outputs, outputVersions } from "@/db/schema";
import { found } from "@/server/command";

export type LoadedOutput = Awaited<ReturnType<typeof loadOutput>>;

/** The output with this number in this Action, or a refusal that says it does not exist. */
export async function loadOutput(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(outputs).where(and(eq(outputs.actionId, actionId), eq(outputs.number, number)));
  return found(row);
}

/** Is there anything to read? A version may be announced before its file is there. */
export async function hasFile(tx: Tx, outputId: string): Promise<boolean> {
  const files = await tx.select({ id: outputVersions.id }).from(outputVersions).where(and(eq(outputVersions.outputId, outputId), isNotNull(outputVersions.documentId))).limit(1);
  return files.length > 0;
}
