import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { visibilityChecks } from "@/db/schema";
import type { VisibilityCheck, VisibilitySubject } from "../visibility";

/** Every check of one record, the latest first: what was found, and the derogations. */
export async function readVisibilityChecks(tx: Tx, { table, id }: { table: VisibilitySubject; id: string }): Promise<VisibilityCheck[]> {
  const rows = await tx.select().from(visibilityChecks).where(and(eq(visibilityChecks.subjectTable, table), eq(visibilityChecks.subjectId, id))).orderBy(desc(visibilityChecks.id));
  return rows.map(({ subjectVersion, hasEmblem, hasStatement, hasDisclaimer, derogationReason, derogationBy, derogationOn, checkedByName, checkedOn }) => ({
    subjectVersion, hasEmblem, hasStatement, hasDisclaimer, checkedByName, checkedOn,
    derogation: derogationReason && derogationBy && derogationOn ? { reason: derogationReason, by: derogationBy, on: derogationOn } : null,
  }));
}
