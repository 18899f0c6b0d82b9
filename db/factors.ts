import { and, asc, count, eq, gt, isNull, isNotNull, lt, sql } from "drizzle-orm";
import { MOST_TRIES, TRIES_MINUTES, type Factors, type SessionFactor } from "@/domain/factors/rules";
import type { EventType } from "@/domain/history/events";
import type { MailTemplate } from "@/domain/mails/lists";
import type { Actor } from "@/domain/policy/actor";
import { authDatabase, type Tx } from "./client";
import { auditEvents, authenticatorApps, factorTries, outbox, passkeys, recoveryCodes, sessions, users } from "./schema";

type Told = { type: EventType; facts?: Record<string, string | number> };

/** What a person has set up beside the first way in. */
export async function findFactors(userId: string): Promise<Factors> {
  const db = authDatabase();
  const [[app], keys, [codes]] = await Promise.all([
    db.select({ confirmedAt: authenticatorApps.confirmedAt }).from(authenticatorApps).where(and(eq(authenticatorApps.userId, userId), isNotNull(authenticatorApps.confirmedAt))),
    db.select({ id: passkeys.id, name: passkeys.name, createdAt: passkeys.createdAt, lastUsedAt: passkeys.lastUsedAt }).from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.createdAt)),
    db.select({ left: count() }).from(recoveryCodes).where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt))),
  ]);
  return { app: app ? { confirmedAt: app.confirmedAt! } : null, passkeys: keys, recoveryCodesLeft: codes?.left ?? 0 };
}

/** The sealed secret of somebody's app, confirmed or not yet. */
export async function findApp(userId: string): Promise<{ sealed: string; isConfirmed: boolean } | null> {
  const [app] = await authDatabase().select({ sealed: authenticatorApps.sealed, confirmedAt: authenticatorApps.confirmedAt }).from(authenticatorApps).where(eq(authenticatorApps.userId, userId));
  return app ? { sealed: app.sealed, isConfirmed: app.confirmedAt !== null } : null;
}

/** Keeps a new secret until its first right code; an app that counts already stays as it is. */
export async function keepNewApp(userId: string, sealed: string): Promise<void> {
  await authDatabase().insert(authenticatorApps).values({ userId, sealed })
    .onConflictDoUpdate({ target: authenticatorApps.userId, set: { sealed, lastStep: 0 }, setWhere: isNull(authenticatorApps.confirmedAt) });
}

/** Takes a code of this step; false where it or a later one was taken before, by whichever server. The first code makes the app count. */
export async function takeStep(person: Actor, step: number, { confirms }: { confirms: boolean }): Promise<boolean> {
  return authDatabase().transaction(async (tx) => {
    const taken = await tx.update(authenticatorApps).set({ lastStep: step, ...(confirms ? { confirmedAt: sql`now()` } : {}) })
      .where(and(eq(authenticatorApps.userId, person.userId), lt(authenticatorApps.lastStep, step), confirms ? isNull(authenticatorApps.confirmedAt) : isNotNull(authenticatorApps.confirmedAt))).returning({ userId: authenticatorApps.userId });
    if (taken.length === 0) return false;
    await tx.delete(factorTries).where(eq(factorTries.userId, person.userId));
    if (confirms) await tell(tx, person, { type: "factor.added", facts: { factor: "app" } });
    return true;
  });
}

/** Counts a try before it is looked at, in one statement for all servers; false when there were too many in a row. */
export async function countTry(person: Actor): Promise<boolean> {
  const isOld = sql`${factorTries.since} < now() - make_interval(mins => ${TRIES_MINUTES})`;
  const [row] = await authDatabase().insert(factorTries).values({ userId: person.userId, since: sql`now()`, tries: 1 })
    .onConflictDoUpdate({ target: factorTries.userId, set: { tries: sql`case when ${isOld} then 1 else ${factorTries.tries} + 1 end`, since: sql`case when ${isOld} then now() else ${factorTries.since} end` } })
    .returning({ tries: factorTries.tries });
  if (row!.tries === MOST_TRIES + 1) await tellAlone(person, { type: "factor.locked" });
  return row!.tries <= MOST_TRIES;
}

/** Writes down that something wrong was shown. */
export const refuseFactor = (person: Actor, factor: string): Promise<void> => tellAlone(person, { type: "factor.refused", facts: { factor } });

/** Marks the session of this token as proved by a factor and moves it to a new token; null when it has ended. */
export async function proveSession(person: Actor, { from, to, factor }: { from: string; to: string; factor: SessionFactor }): Promise<Date | null> {
  return authDatabase().transaction(async (tx) => {
    const [session] = await tx.update(sessions).set({ sessionToken: to, authenticatedAt: sql`now()`, factors: sql`case when ${factor} = any(${sessions.factors}) then ${sessions.factors} else array_append(${sessions.factors}, ${factor}) end` })
      .where(and(eq(sessions.sessionToken, from), eq(sessions.userId, person.userId), gt(sessions.expires, sql`now()`))).returning({ expires: sessions.expires });
    if (!session) return null;
    await tell(tx, person, { type: "session.confirmed", facts: { factor } });
    return session.expires;
  });
}

/** Takes the app away. */
export async function removeApp(person: Actor): Promise<void> {
  await authDatabase().transaction(async (tx) => {
    const gone = await tx.delete(authenticatorApps).where(eq(authenticatorApps.userId, person.userId)).returning({ confirmedAt: authenticatorApps.confirmedAt });
    if (gone[0]?.confirmedAt) await tell(tx, person, { type: "factor.removed", facts: { factor: "app" } });
  });
}

/** Puts new recovery codes in the place of all earlier ones. */
export async function replaceRecoveryCodes(person: Actor, hashes: readonly string[]): Promise<void> {
  await authDatabase().transaction(async (tx) => {
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, person.userId));
    await tx.insert(recoveryCodes).values(hashes.map((codeHash) => ({ userId: person.userId, codeHash })));
    await tell(tx, person, { type: "factor.codes_made", facts: { count: hashes.length } });
  });
}

/** Uses a recovery code up and mails its owner; false when there is no such code, or no longer. */
export async function spendRecoveryCode(person: Actor, codeHash: string): Promise<boolean> {
  return authDatabase().transaction(async (tx) => {
    const used = await tx.update(recoveryCodes).set({ usedAt: sql`now()` }).where(and(eq(recoveryCodes.userId, person.userId), eq(recoveryCodes.codeHash, codeHash), isNull(recoveryCodes.usedAt))).returning({ id: recoveryCodes.id });
    if (used.length === 0) return false;
    const [left] = await tx.select({ left: count() }).from(recoveryCodes).where(and(eq(recoveryCodes.userId, person.userId), isNull(recoveryCodes.usedAt)));
    await tx.delete(factorTries).where(eq(factorTries.userId, person.userId));
    await tell(tx, person, { type: "factor.code_used", facts: { left: left?.left ?? 0 } });
    await mailPerson(tx, person.userId, "factor.code_used", { left: String(left?.left ?? 0) });
    return true;
  });
}

async function mailPerson(tx: Tx, userId: string, template: MailTemplate, facts: Record<string, string>) {
  const [user] = await tx.select({ name: users.name, email: users.email, locale: users.locale }).from(users).where(eq(users.id, userId));
  if (user) await tx.insert(outbox).values({ template, facts, toAddress: user.email, toName: user.name, locale: user.locale });
}

/** Writes a line about signing in into the history of the facility alone, beside what caused it. */
export async function tell(tx: Tx, person: Actor, { type, facts = {} }: Told): Promise<void> {
  await tx.insert(auditEvents).values({
    happenedAt: sql`now()`, type, command: type, subjectTable: "sessions", subjectId: person.userId, actorUserId: person.userId, actorName: person.personName,
    actorRole: person.role, seatId: person.seatId, organisationName: person.organisationName, audience: "facility", facts,
  });
}

const tellAlone = (person: Actor, told: Told): Promise<void> => authDatabase().transaction((tx) => tell(tx, person, told));
