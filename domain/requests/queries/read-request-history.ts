import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema";
import type { EventType } from "@/domain/history/events";
import type { RequestHistoryLine } from "../request-detail";

/** What happened to a request as far as this actor may read it, latest first. One statement. */
export async function readRequestHistory(tx: Tx, requestId: string): Promise<RequestHistoryLine[]> {
  const rows = await tx
    .select({ id: auditEvents.id, happenedAt: auditEvents.happenedAt, type: auditEvents.type, actorName: auditEvents.actorName, organisationName: auditEvents.organisationName, reason: auditEvents.reason, facts: auditEvents.facts, changes: auditEvents.changes })
    .from(auditEvents)
    .where(eq(auditEvents.requestId, requestId))
    .orderBy(desc(auditEvents.happenedAt), desc(auditEvents.id))
    .limit(200);
  return rows.map((row) => ({ ...row, type: row.type as EventType }));
}
