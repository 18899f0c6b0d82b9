import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema";
import type { HistoryEntry } from "@/domain/history/entry";
import type { EventType } from "@/domain/history/events";

/** Columns of a line of history. */
export const HISTORY_COLUMNS = {
  id: auditEvents.id, type: auditEvents.type, happenedAt: auditEvents.happenedAt, recordedAt: auditEvents.recordedAt, actorName: auditEvents.actorName, organisationName: auditEvents.organisationName,
  subjectTable: auditEvents.subjectTable, reason: auditEvents.reason, facts: auditEvents.facts, changes: auditEvents.changes,
};

type Row = Pick<typeof auditEvents.$inferSelect, keyof typeof HISTORY_COLUMNS>;

/** The latest lines of a history, newest fact first. */
export async function readHistory(tx: Tx, { where, limit }: { where: SQL | undefined; limit: number }): Promise<HistoryEntry[]> {
  const rows = await tx.select(HISTORY_COLUMNS).from(auditEvents).where(where).orderBy(sql`${auditEvents.happenedAt} desc nulls last`, sql`${auditEvents.id} desc nulls last`).limit(limit);
  return rows.map(asEntry);
}

/** A stored line as it is drawn. */
export function asEntry({ happenedAt, recordedAt, type, ...row }: Row): HistoryEntry {
  return { ...row, type: type as EventType, happenedAt: happenedAt.toISOString(), recordedAt: recordedAt.toISOString() };
}
