import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { visibilityChecks } from "@/db/schema";
import { isVisible, type VisibilitySubject } from "../visibility";

/** Was this version checked, and found to show who pays or excused from it? Asked before anything is published. */
export async function isVisibilityChecked(tx: Tx, { table, id, version }: { table: VisibilitySubject; id: string; version: number }): Promise<boolean> {
  const [latest] = await tx.select().from(visibilityChecks).where(and(eq(visibilityChecks.subjectTable, table), eq(visibilityChecks.subjectId, id))).orderBy(desc(visibilityChecks.id)).limit(1);
  return isVisible(latest && { ...latest, derogation: latest.derogationReason ? {} : null }, version);
}
