import { createHash } from "node:crypto";
import { and, asc, count, desc, gt, lte, max, sql } from "drizzle-orm";
import type postgres from "postgres";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { as, type Tx } from "./client";
import { auditEvents, auditSeals } from "./schema";

/** Where the chain ends: the last sealed line, how many there are, and the hash that stands for them all. */
export type Head = { eventId: number; count: number; hash: string };

/** Before the first line there is nothing. */
export const FIRST_HASH = "0".repeat(64);

// Writers share this lock until their transaction ends; whoever holds it alone knows that no line is on its way.
const WRITING = 7_018_203;
const SEALING = 7_018_204;
const TABLES = ["audit_events", "audit_seals"] as const;
const BATCH = 1_000;

/**
 * The history is only ever added to: not even the owner of the tables changes or removes a line. A line takes its number after its
 * transaction has the lock, so that numbers below one that is sealed cannot appear later.
 */
export async function keepHistoryWhole(tx: postgres.TransactionSql): Promise<void> {
  await tx.unsafe(`create or replace function app.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'the history is only added to' using errcode = '42501'; end $$`);
  await tx.unsafe(`create or replace function app.announce_line() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(${WRITING}); return null; end $$`);
  for (const table of TABLES) await tx.unsafe(`create or replace trigger refuse_change before update or delete or truncate on ${table} for each statement execute function app.refuse_change()`);
  await tx.unsafe("create or replace trigger announce_line before insert on audit_events for each statement execute function app.announce_line()");
}

/** Seals the lines written since the last time, in batches; answers with how many. While somebody writes it waits for the next round. */
export async function sealHistory(): Promise<number> {
  const last = await settledLine();
  if (last === null) return 0;
  let sealed = 0;
  for (let batch = await sealBatch(last); batch > 0; batch = await sealBatch(last)) sealed += batch;
  return sealed;
}

/** The last line of the history, once nobody is writing another below it. */
function settledLine(): Promise<number | null> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [lock] = await tx.execute<{ isAlone: boolean }>(sql`select pg_try_advisory_xact_lock(${WRITING}) as "isAlone"`);
    if (!lock!.isAlone) return null;
    const [row] = await tx.select({ id: max(auditEvents.id) }).from(auditEvents);
    return row!.id;
  });
}

function sealBatch(last: number): Promise<number> {
  return as(SYSTEM_ACTOR, async (tx) => {
    // Two workers take turns: the second one reads what the first has sealed.
    await tx.execute(sql`select pg_advisory_xact_lock(${SEALING})`);
    const head = await lastSeal(tx);
    const lines = await readLines(tx, { after: head?.eventId ?? 0, last, limit: BATCH });
    if (lines.length === 0) return 0;
    let hash = head?.hash ?? FIRST_HASH;
    await tx.insert(auditSeals).values(lines.map(({ id, content }) => ({ eventId: id, hash: (hash = sealOf(hash, content)) })));
    return lines.length;
  });
}

/** The seal of a line: SHA-256, in hexadecimal, of the seal before it and all that the line holds. */
export const sealOf = (previous: string, content: string) => createHash("sha256").update(`${previous}\n${content}`).digest("hex");

// Times in UTC, whatever the session's zone. What is empty is left out, so that a column added later changes no older line.
const moment = (column: unknown) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;
const CONTENT = sql<string>`(select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(audit_events) || jsonb_build_object('happened_at', ${moment(auditEvents.happenedAt)}, 'recorded_at', ${moment(auditEvents.recordedAt)})) where value <> 'null')::text`;

export type Line = { id: number; content: string; type: string; recordedAt: Date };

/** Lines of the history in their order, each with its whole content as one text. */
export async function readLines(tx: Tx, { after, last = Number.MAX_SAFE_INTEGER, limit }: { after: number; last?: number; limit: number }): Promise<Line[]> {
  return tx.select({ id: auditEvents.id, content: CONTENT, type: auditEvents.type, recordedAt: auditEvents.recordedAt }).from(auditEvents)
    .where(and(gt(auditEvents.id, after), lte(auditEvents.id, last))).orderBy(asc(auditEvents.id)).limit(limit);
}

const SEAL = { eventId: auditSeals.eventId, hash: auditSeals.hash };

async function lastSeal(tx: Tx): Promise<{ eventId: number; hash: string } | undefined> {
  return (await tx.select(SEAL).from(auditSeals).orderBy(desc(auditSeals.eventId)).limit(1))[0];
}

/** Where the chain ends now; null before the first seal. */
export async function readHead(tx: Tx): Promise<Head | null> {
  const head = await lastSeal(tx);
  if (!head) return null;
  const [all] = await tx.select({ count: count() }).from(auditSeals);
  return { ...head, count: all!.count };
}

/** Seals in their order. */
export async function readSeals(tx: Tx, { after, limit }: { after: number; limit: number }): Promise<{ eventId: number; hash: string }[]> {
  return tx.select(SEAL).from(auditSeals).where(gt(auditSeals.eventId, after)).orderBy(asc(auditSeals.eventId)).limit(limit);
}

/** How many lines stand behind this one. */
export async function countLines(tx: Tx, after: number): Promise<number> {
  return (await tx.select({ count: count() }).from(auditEvents).where(gt(auditEvents.id, after)))[0]!.count;
}
