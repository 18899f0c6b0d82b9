import { and, desc, eq, gt, lt, ne, notExists, or, sql } from "drizzle-orm";
import { hasEnded, LONGEST_MINUTES, NOTE_MINUTES } from "@/domain/sessions/lifetimes";
import type { OpenSession } from "@/domain/sessions/session";
import { authDatabase, type Tx } from "./client";
import { auditEvents, organisations, seatHolders, seats, sessions } from "./schema";
import { heldToday, SESSION_AGE, sessionEvent } from "./sessions";

/** Notes that somebody is there; at most once a minute for each session, however much they do. */
export async function noteSeen(tokenHash: string): Promise<void> {
  await authDatabase().update(sessions).set({ lastSeenAt: sql`now()` }).where(and(eq(sessions.sessionToken, tokenHash), lt(sessions.lastSeenAt, sql`now() - make_interval(mins => ${NOTE_MINUTES})`)));
}

/** Every way in that a person has open, the latest used first; `tokenHash` is that of the one they ask from. */
export async function findOpenSessions(userId: string, tokenHash: string | null): Promise<OpenSession[]> {
  const rows = await authDatabase()
    .select({ id: sessions.id, token: sessions.sessionToken, device: sessions.device, startedAt: sessions.startedAt, lastSeenAt: sessions.lastSeenAt, factors: sessions.factors, role: seats.role, seatTitle: seats.title, organisation: organisations.nameEn, organisationFr: organisations.nameFr, ...SESSION_AGE })
    .from(sessions).leftJoin(seats, eq(seats.id, sessions.seatId)).leftJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(eq(sessions.userId, userId), gt(sessions.expires, sql`now()`))).orderBy(desc(sessions.lastSeenAt));
  return rows.filter(({ role, ...times }) => !hasEnded(role, times)).map(({ token, age: _, away: __, startedAt, lastSeenAt, ...row }) => ({ ...row, isHere: token === tokenHash, startedAt: startedAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() }));
}

/** Ends one of a person's own sessions, found by its number; another's is not theirs to end. */
export async function endOneSession(userId: string, id: string): Promise<void> {
  await authDatabase().transaction(async (tx) => {
    const gone = await tx.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.userId, userId))).returning({ id: sessions.id });
    if (gone.length > 0) await tell(tx, "session.ended_elsewhere", userId);
  });
}

/** Ends all sessions of a person but the one they ask from. */
export async function endOtherSessions(userId: string, tokenHash: string): Promise<void> {
  await authDatabase().transaction(async (tx) => {
    const gone = await tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.sessionToken, tokenHash))).returning({ id: sessions.id });
    if (gone.length > 0) await tell(tx, "session.ended_everywhere", userId, { count: gone.length });
  });
}

/** Writes down that a code was asked for or refused, where somebody with a seat is concerned. */
export async function tellOfCode(type: "session.code_asked" | "session.code_refused", userId: string): Promise<void> {
  await authDatabase().transaction((tx) => tell(tx, type, userId));
}

/** Forgets sessions that have ended, or whose person holds no seat any more; says how many. */
export async function clearSessions(): Promise<number> {
  const overdue = lt(sessions.startedAt, sql`now() - make_interval(mins => ${LONGEST_MINUTES})`);
  const seatless = notExists(authDatabase().select({ one: sql`1` }).from(seatHolders).where(and(eq(seatHolders.userId, sessions.userId), heldToday)));
  return (await authDatabase().delete(sessions).where(or(lt(sessions.expires, sql`now()`), overdue, seatless)).returning({ id: sessions.id })).length;
}

async function tell(tx: Tx, type: "session.ended_elsewhere" | "session.ended_everywhere" | "session.code_asked" | "session.code_refused", userId: string, facts: Record<string, number> = {}): Promise<void> {
  const event = await sessionEvent(tx, type, userId);
  if (event) await tx.insert(auditEvents).values({ ...event, facts });
}
