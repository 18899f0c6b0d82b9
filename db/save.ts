import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { PgTable, PgColumn } from "drizzle-orm/pg-core";
import { refuse } from "@/domain/shared/problem";
import type { Change } from "@/domain/history/change";
import type { Tx } from "./client";

type Versioned = PgTable & { id: PgColumn; version: PgColumn };
type Row = { id: string; version: number };

/**
 * Updates a row if it still has the version the person read; otherwise refuses with both texts.
 * Row-level security answers a forbidden update with 0 rows, which is refused the same way and never passes silently.
 */
export async function save<T extends Versioned, R extends Row>(tx: Tx, table: T, row: R, readVersion: number, patch: Partial<T["$inferInsert"]>): Promise<void> {
  const values = { ...patch, version: sql`${table.version} + 1`, ...("updatedAt" in getTableColumns(table) ? { updatedAt: sql`now()` } : {}) };
  const written = row.version === readVersion
    ? await tx.update(table).set(values as never).where(and(eq(table.id, row.id), eq(table.version, readVersion))).returning({ id: table.id })
    : [];
  if (written.length === 0) await refuseConflict(tx, row, patch, { versions: { read: readVersion, now: row.version } });
  recordChanges(tx, changesOf(row, patch));
}

/** Deletes a row if it still has the version the person read; otherwise refuses like a save. */
export async function remove<T extends Versioned, R extends Row>(tx: Tx, table: T, row: R, readVersion: number): Promise<void> {
  const gone = row.version === readVersion ? await tx.delete(table as PgTable).where(and(eq(table.id, row.id), eq(table.version, readVersion))).returning({ id: table.id }) : [];
  if (gone.length === 0) await refuseConflict(tx, row, {});
}

/** Refuses because somebody else saved: names them (`who`, or the last one in the history of `row.id`), and gives both texts of every field. */
export async function refuseConflict(tx: Tx, row: Record<string, unknown> & { id: string }, patch: Record<string, unknown>, { who, versions }: { who?: Saver; versions?: { read: number; now: number } } = {}): Promise<never> {
  const { by, at } = who ?? (await lastSaver(tx, row.id));
  const earlier = await earlierWords(tx, row.id);
  const fields = changesOf(row, patch).map(({ field: name, before, after }) => {
    const [mine, theirs] = [after ?? "", before ?? ""];
    return { name, mine, theirs, isWhole: isWhole(row[name]) && isWhole(patch[name]), isEarlier: earlier.has(`${name} ${mine}`) };
  });
  return refuse({ kind: "changed_meanwhile", by, at: at?.toISOString() ?? "", fields, versions });
}

type Saver = { by: string; at: Date | null };

const isWhole = (value: unknown) => value === null || value === undefined || typeof value === "string" || typeof value === "number";

/** What stood in the fields of a record before, as its history tells this reader. */
async function earlierWords(tx: Tx, id: string): Promise<Set<string>> {
  const rows = await tx.execute<{ changes: Change[] }>(sql`select changes from audit_events where subject_id = ${id} order by id desc limit 50`);
  return new Set(rows.flatMap(({ changes }) => changes).flatMap(({ field, before, after }) => [`${field} ${before ?? ""}`, `${field} ${after ?? ""}`]));
}

async function lastSaver(tx: Tx, id: string): Promise<Saver> {
  // What moves an Action or a request on is often told of something in it: its concept, an output, an opinion.
  const within = UUID.test(id) ? sql`or action_id = ${id} or request_id = ${id}` : sql``;
  const [last] = await tx.execute<{ actor_name: string; recorded_at: string }>(sql`select actor_name, recorded_at from audit_events where subject_id = ${id} ${within} order by id desc limit 1`);
  return { by: last?.actor_name ?? "", at: last ? new Date(last.recorded_at) : null };
}

/** Fields that differ between a row and what is being written to it. */
export function changesOf(row: Record<string, unknown>, patch: Record<string, unknown>): Change[] {
  return Object.keys(patch)
    .filter((field) => !BOOKKEEPING.has(field) && shown(row[field]) !== shown(patch[field]))
    .map((field) => ({ field, before: shown(row[field]), after: shown(patch[field]) }));
}

/** Notes changes for the event of the running command. */
export function recordChanges(tx: Tx, changes: Change[]): void {
  pending.set(tx, [...(pending.get(tx) ?? []), ...changes]);
}

/** Takes the changes noted so far in this transaction. */
export function takeChanges(tx: Tx): Change[] {
  const changes = pending.get(tx) ?? [];
  pending.delete(tx);
  return changes;
}

const BOOKKEEPING = new Set(["movedAt", "updatedAt", "searchText", "version", "letterId", "mandateLetterId", "documentId", "activityId", "submittedById", "approvedById", "laterEvidenceId", "invitedAt", "sequence", "mergedIntoId", "lastEditedById", "lastEditedByName", "lastEditedAt", "editingSince", "nationalArticleId", "nationalProvision", "institutionId", "meetingId", "sourceActivityId", "sourceOutputId"]);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const pending = new WeakMap<Tx, Change[]>();

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.join(", ") || null;
  // Columns of our own names and values, such as the parts of a figure.
  if (typeof value === "object") return Object.entries(value).map(([name, one]) => `${name}: ${one}`).join(", ") || null;
  return String(value);
}
