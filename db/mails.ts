import { and, asc, eq, lte, sql } from "drizzle-orm";
import { nextTry } from "@/domain/mails/retry";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { as } from "./client";
import { mails } from "./schema";

export type MailToSend = typeof mails.$inferSelect;

// Longer than any server takes to answer: a worker that dies with a mail in hand loses no more time than this.
const IN_HAND_MINUTES = 5;

const due = (now: Date) => and(eq(mails.state, "waiting"), lte(mails.nextTryAt, now));

/** Takes the next mail whose time has come: until it is settled, or some minutes have passed, no other worker takes it. */
export async function takeMail(now: Date): Promise<MailToSend | null> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [next] = await tx.select({ id: mails.id }).from(mails).where(due(now)).orderBy(asc(mails.nextTryAt), asc(mails.queuedAt)).limit(1).for("update", { skipLocked: true });
    if (!next) return null;
    const inHand = { attempts: sql`${mails.attempts} + 1`, nextTryAt: new Date(now.getTime() + IN_HAND_MINUTES * 60_000) };
    const [mail] = await tx.update(mails).set(inHand).where(eq(mails.id, next.id)).returning();
    return mail ?? null;
  });
}

const ofWaiting = (id: string) => and(eq(mails.id, id), eq(mails.state, "waiting"));

/** The server took the mail. */
export async function markSent(id: string, sentAt: Date): Promise<void> {
  await as(SYSTEM_ACTOR, (tx) => tx.update(mails).set({ state: "sent", sentAt, lastError: null }).where(ofWaiting(id)));
}

/** The mail was not taken this time; it waits for its next try. */
export async function markWaiting({ id, attempts }: MailToSend, lastError: string, now: Date): Promise<void> {
  await as(SYSTEM_ACTOR, (tx) => tx.update(mails).set({ lastError, nextTryAt: nextTry(now, attempts) }).where(ofWaiting(id)));
}

/** The mail will not be tried again by itself. */
export async function markFailed({ id }: MailToSend, lastError: string): Promise<void> {
  await as(SYSTEM_ACTOR, (tx) => tx.update(mails).set({ state: "failed", lastError }).where(ofWaiting(id)));
}

/** In the demonstration no mail leaves: what is due is shown on a page instead. Returns how many. */
export async function sendAllHere(now: Date): Promise<number> {
  return as(SYSTEM_ACTOR, async (tx) => (await tx.update(mails).set({ state: "sent", sentAt: now, attempts: sql`${mails.attempts} + 1`, lastError: null }).where(due(now)).returning({ id: mails.id })).length);
}
