import { desc, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema";
import type { HistoryEntry } from "@/domain/history/entry";
import type { EventType } from "@/domain/history/events";

/** The latest lines of a history, newest fact first. */
export async function readHistory(tx: Tx, { where, limit }: { where: SQL | undefined; limit: number }): Promise<HistoryEntry[]> {
  const rows = await tx.select(COLUMNS).from(auditEvents).where(where).orderBy(desc(auditEvents.happenedAt), desc(auditEvents.id)).limit(limit);
  return rows.map(({ happenedAt, recordedAt, type, ...row }) => ({ ...row, type: type as EventType, happenedAt: happenedAt.toISOString(), recordedAt: recordedAt.toISOString() }));
}

const COLUMNS = {
  id: auditEvents.id, type: auditEvents.type, happenedAt: auditEvents.happenedAt, recordedAt: auditEvents.recordedAt, actorName: auditEvents.actorName, organisationName: auditEvents.organisationName,
  subjectTable: auditEvents.subjectTable, reason: auditEvents.reason, facts: auditEvents.facts, changes: auditEvents.changes,
};
