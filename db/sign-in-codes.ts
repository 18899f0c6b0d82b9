import { and, count, eq, gt, isNull, lt, lte, sql } from "drizzle-orm";
import { CODE_LIMITS, CODES_KEPT_DAYS, MOST_CODE_TRIES } from "@/domain/factors/code-rules";
import { authDatabase } from "./client";
import { outbox, signInCodes, users } from "./schema";

type Asked = { id: string; addressKey: string; networkKey: string; browserHash: string; userId: string | null; now: Date; expiresAt: Date };

/** May another code be asked for by this address, from this network? Every server counts the same rows. */
export async function mayAsk({ addressKey, networkKey, now }: Pick<Asked, "addressKey" | "networkKey" | "now">): Promise<boolean> {
  const c = signInCodes;
  const of = { address: eq(c.addressKey, addressKey), network: eq(c.networkKey, networkKey), both: and(eq(c.addressKey, addressKey), eq(c.networkKey, networkKey)) };
  const counts = await Promise.all(CODE_LIMITS.map(async ({ by, hours, most }) => {
    const [row] = await authDatabase().select({ asked: count() }).from(c).where(and(of[by], gt(c.madeAt, new Date(now.getTime() - hours * 3_600_000))));
    return (row?.asked ?? 0) < most;
  }));
  return counts.every(Boolean);
}

/** Keeps that a code was asked for and, where there is somebody to tell, puts the mail in the outbox: together, or not at all. */
export async function keepAsked({ now, ...asked }: Asked): Promise<void> {
  await authDatabase().transaction(async (tx) => {
    await tx.insert(signInCodes).values({ ...asked, madeAt: now });
    if (!asked.userId) return;
    const [user] = await tx.select({ email: users.email, name: users.name, locale: users.locale }).from(users).where(eq(users.id, asked.userId));
    if (user) await tx.insert(outbox).values({ template: "sign_in.code", facts: {}, linkId: asked.id, toAddress: user.email, toName: user.name, locale: user.locale, queuedAt: now });
  });
}

const open = (browserHash: string, now: Date) => and(eq(signInCodes.browserHash, browserHash), isNull(signInCodes.usedAt), gt(signInCodes.expiresAt, now));

/** Counts one more try of this browser, and says for which code; null where there is none to try, or all tries are used. */
export async function countTry(browserHash: string, now: Date): Promise<{ id: string; userId: string | null; triesLeft: number } | null> {
  const [row] = await authDatabase().update(signInCodes).set({ tries: sql`${signInCodes.tries} + 1` }).where(and(open(browserHash, now), lt(signInCodes.tries, MOST_CODE_TRIES)))
    .returning({ id: signInCodes.id, userId: signInCodes.userId, tries: signInCodes.tries });
  return row ? { id: row.id, userId: row.userId, triesLeft: MOST_CODE_TRIES - row.tries } : null;
}

/** Is there a code that this browser can still try? */
export async function canTry(browserHash: string, now: Date): Promise<boolean> {
  return (await authDatabase().select({ id: signInCodes.id }).from(signInCodes).where(and(open(browserHash, now), lt(signInCodes.tries, MOST_CODE_TRIES)))).length > 0;
}

/** Uses a code up; false when it was used a moment before. */
export async function spend(id: string, now: Date): Promise<boolean> {
  return (await authDatabase().update(signInCodes).set({ usedAt: now }).where(and(eq(signInCodes.id, id), isNull(signInCodes.usedAt))).returning({ id: signInCodes.id })).length > 0;
}

/** Forgets askings that are no longer counted by; says how many. */
export async function clearCodes(now: Date): Promise<number> {
  return (await authDatabase().delete(signInCodes).where(lte(signInCodes.madeAt, new Date(now.getTime() - CODES_KEPT_DAYS * 86_400_000))).returning({ id: signInCodes.id })).length;
}
