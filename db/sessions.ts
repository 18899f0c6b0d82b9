import { type AnyColumn, and, eq, exists, gt, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { owesSecondFactor, type SessionFactor } from "@/domain/factors/rules";
import type { EventType } from "@/domain/history/events";
import type { Actor } from "@/domain/policy/actor";
import { hasEnded } from "@/domain/sessions/lifetimes";
import { authDatabase, type Tx } from "./client";
import { accounts, auditEvents, authenticatorApps, organisations, passkeys, seatHolders, seats, sessions, users, viewings } from "./schema";

export type SeatChoice = { seatId: string; role: Actor["role"]; title: string; organisationName: string; organisationNameFr?: string | null };

/** Is this the time in which a seat is held? */
export const heldToday = and(lte(seatHolders.heldFrom, sql`current_date::text`), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, sql`current_date::text`)));
const held = and(eq(seatHolders.seatId, seats.id), heldToday);

const minutesSince = (moment: AnyColumn) => sql<number>`(extract(epoch from now() - ${moment}) / 60)::float8`;
/** Minutes since a session began and since its owner was last there, by the database's clock. */
export const SESSION_AGE = { age: minutesSince(sessions.startedAt), away: minutesSince(sessions.lastSeenAt) };

/**
 * Who a session belongs to, through which seat, if it has not ended and the seat is still held. The one place where a session
 * becomes an actor: while a second factor is owed there is none, and `pending` says who it will be; while an administrator looks as
 * somebody else sees, it is that person, marked, and `viewer` is the administrator.
 */
export async function findSession(tokenHash: string) {
  const db = authDatabase();
  const [row] = await db
    .select({ user: users, seat: seats, organisation: organisations, expires: sessions.expires, now: sql`now()`.mapWith(sessions.expires), holder: seatHolders.id, factors: sessions.factors, viewing: viewings, authenticatedAt: sessions.authenticatedAt, ...SESSION_AGE, hasApp: exists(db.select({ one: sql`1` }).from(authenticatorApps).where(and(eq(authenticatorApps.userId, users.id), isNotNull(authenticatorApps.confirmedAt)))), hasPasskey: exists(db.select({ one: sql`1` }).from(passkeys).where(eq(passkeys.userId, users.id))) })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(seats, eq(seats.id, sessions.seatId))
    .leftJoin(seatHolders, and(held, eq(seatHolders.userId, users.id)))
    .leftJoin(organisations, eq(organisations.id, seats.organisationId))
    .leftJoin(viewings, and(eq(viewings.id, sessions.viewingId), eq(viewings.viewerId, sessions.userId), isNull(viewings.endedAt), gt(viewings.until, sql`now()`)))
    .where(and(eq(sessions.sessionToken, tokenHash), gt(sessions.expires, sql`now()`)))
    .limit(1);
  if (!row || hasEnded(row.seat?.role ?? null, row)) return null;
  const { user, seat, organisation, factors } = row;
  // Whoever asks compares with the clock of this server, which may be wrong: both moments are as far from it as they are from the database's.
  const here = (moment: Date) => new Date(moment.getTime() - row.now.getTime() + Date.now());
  const hasFactor = Boolean(row.hasApp || row.hasPasskey);
  const person: Actor | null = seat && organisation && row.holder
    ? { ...actorOf({ user, seat, organisation }), ...(factors.includes("demonstration") ? {} : { provedAt: here(row.authenticatedAt).toISOString() }) }
    : null;
  const isPending = person !== null && owesSecondFactor({ role: person.role, factors, hasFactor });
  const own = isPending ? null : person;
  const seen = own?.role === "admin" && row.viewing ? await findViewed(row.viewing, own) : null;
  return { userId: user.id, name: user.name, email: user.email, locale: user.locale, expires: here(row.expires), away: row.away, factors, hasFactor, actor: seen ?? own, viewer: seen ? own : null, pending: isPending ? person : null };
}

/** The holder of the seat that is looked through, while they hold it. The reader's own language stays. */
async function findViewed({ id, userId, seatId, until }: typeof viewings.$inferSelect, viewer: Actor): Promise<Actor | null> {
  const [row] = await authDatabase().select({ user: users, seat: seats, organisation: organisations }).from(seatHolders)
    .innerJoin(seats, held).innerJoin(users, eq(users.id, seatHolders.userId)).innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(eq(users.id, userId), eq(seats.id, seatId))).limit(1);
  return row ? { ...actorOf(row), locale: viewer.locale, viewedBy: { viewingId: id, name: viewer.personName, until: until.toISOString() } } : null;
}

function actorOf({ user, seat, organisation }: { user: typeof users.$inferSelect; seat: typeof seats.$inferSelect; organisation: typeof organisations.$inferSelect }): Actor {
  return { userId: user.id, personName: user.name, role: seat.role, seatKind: seat.kind, seatId: seat.id, organisationId: organisation.id, organisationName: organisation.nameEn, organisationNameFr: organisation.nameFr, countries: seat.countries, administers: seat.administers, locale: user.locale };
}

/** The seats a person holds today. */
export const findSeats = (userId: string): Promise<SeatChoice[]> => seatsHeld(authDatabase(), userId);

async function seatsHeld(db: Pick<Tx, "select">, userId: string): Promise<SeatChoice[]> {
  return db
    .select({ seatId: seats.id, role: seats.role, title: seats.title, organisationName: organisations.nameEn, organisationNameFr: organisations.nameFr })
    .from(seatHolders)
    .innerJoin(seats, held)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(eq(seatHolders.userId, userId))
    .orderBy(seats.title);
}

/** The person with this address, in whatever case it is written; null when nobody was invited by it. */
export async function findUserByEmail(email: string): Promise<{ id: string } | null> {
  const [user] = await authDatabase().select({ id: users.id }).from(users).where(eq(users.email, email.toLowerCase()));
  return user ?? null;
}

/** The address of an account. */
export async function findAddress(userId: string): Promise<string | null> {
  const [user] = await authDatabase().select({ email: users.email }).from(users).where(eq(users.id, userId));
  return user?.email ?? null;
}

/** Has this person come through a provider before? */
export async function hasAccount(userId: string): Promise<boolean> {
  return (await authDatabase().select({ userId: accounts.userId }).from(accounts).where(eq(accounts.userId, userId)).limit(1)).length > 0;
}

/** The people offered on the sign-in page of a demonstration. */
export async function findDemoPeople() {
  return authDatabase()
    .select({ userId: users.id, name: users.name, locale: users.locale, seatId: seats.id, role: seats.role, title: seats.title, organisationName: organisations.nameEn, organisationNameFr: organisations.nameFr })
    .from(users)
    .innerJoin(seatHolders, eq(seatHolders.userId, users.id))
    .innerJoin(seats, held)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(eq(users.isDemo, true))
    .orderBy(users.name, seats.title);
}

/** Begins a session for a person, through their only seat or with the choice still open; audited. */
export async function startSession({ userId, tokenHash, expires, factors = [], device = null, provedAt }: { userId: string; tokenHash: string; expires: Date; factors?: readonly SessionFactor[]; device?: string | null; /** When the provider last asked, if it says so. */ provedAt?: Date }): Promise<SeatChoice[]> {
  const choices = await findSeats(userId);
  const only = choices.length === 1 ? choices[0]! : null;
  await authDatabase().transaction(async (tx) => {
    await tx.insert(sessions).values({ sessionToken: tokenHash, userId, expires, seatId: only?.seatId ?? null, factors: [...factors], device, ...(provedAt ? { authenticatedAt: sql`least(now(), ${provedAt.toISOString()}::timestamptz)` } : {}) });
    const event = await sessionEvent(tx, "session.started", userId, only ?? choices[0]);
    if (event) await tx.insert(auditEvents).values(event);
  });
  return choices;
}

/** Puts the session in one of the person's seats; false when the seat is not theirs. */
export async function chooseSeat(tokenHash: string, seatId: string): Promise<SeatChoice | null> {
  const session = await findSession(tokenHash);
  const choice = session && (await findSeats(session.userId)).find((one) => one.seatId === seatId);
  if (!choice) return null;
  await authDatabase().update(sessions).set({ seatId }).where(eq(sessions.sessionToken, tokenHash));
  return choice;
}

/** Ends a session: the row is gone, and so is the access. */
export async function endSession(tokenHash: string): Promise<void> {
  const session = await findSession(tokenHash);
  await authDatabase().transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.sessionToken, tokenHash));
    const person = session?.viewer ?? session?.actor ?? session?.pending;
    if (session && person) {
      const { seatId, role, organisationName } = person;
      const event = await sessionEvent(tx, "session.ended", session.userId, { seatId, role, title: "", organisationName });
      if (event) await tx.insert(auditEvents).values(event);
    }
  });
}

/** Keeps the language a person chose. */
export async function rememberLocale(userId: string, locale: "en" | "fr"): Promise<void> {
  await authDatabase().update(users).set({ locale }).where(eq(users.id, userId));
}

/**
 * A line of the history about somebody's signing in, told of one of their seats; null for whoever holds none. In the transaction's own
 * connection: many who sign in at once would otherwise wait for each other's.
 */
export async function sessionEvent(tx: Tx, type: EventType, userId: string, known?: SeatChoice) {
  const seat = known ?? (await seatsHeld(tx, userId))[0];
  if (!seat) return null;
  const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return {
    happenedAt: sql`now()`, type, command: type, subjectTable: "sessions", subjectId: userId, actorUserId: userId, actorName: user?.name ?? "",
    actorRole: seat.role, seatId: seat.seatId, organisationName: seat.organisationName, audience: "facility" as const,
  };
}
