import { and, eq, lt, or, sql } from "drizzle-orm";
import { CHALLENGE_MINUTES } from "@/domain/factors/rules";
import type { Actor } from "@/domain/policy/actor";
import { authDatabase } from "./client";
import { tell } from "./factors";
import { passkeyChallenges, passkeys } from "./schema";

export type KeptPasskey = { id: string; credentialId: string; publicKey: string; counter: number; transports: string[] };

/** Keeps what this session's device is asked to sign, in the place of anything it was asked before. */
export async function keepChallenge(tokenHash: string, challenge: string): Promise<void> {
  const expires = sql`now() + make_interval(mins => ${CHALLENGE_MINUTES})`;
  await authDatabase().insert(passkeyChallenges).values({ sessionToken: tokenHash, challenge, expires }).onConflictDoUpdate({ target: passkeyChallenges.sessionToken, set: { challenge, expires } });
}

/** Takes the challenge of this session away, so that it is answered once; null when there is none, or none any longer. */
export async function takeChallenge(tokenHash: string): Promise<string | null> {
  const [row] = await authDatabase().delete(passkeyChallenges).where(eq(passkeyChallenges.sessionToken, tokenHash)).returning({ challenge: passkeyChallenges.challenge, isLive: sql<boolean>`${passkeyChallenges.expires} > now()` });
  return row?.isLive ? row.challenge : null;
}

/** A person's passkeys, with what is needed to check them. */
export async function findPasskeys(userId: string): Promise<KeptPasskey[]> {
  return authDatabase().select({ id: passkeys.id, credentialId: passkeys.credentialId, publicKey: passkeys.publicKey, counter: passkeys.counter, transports: passkeys.transports }).from(passkeys).where(eq(passkeys.userId, userId));
}

/** Adds a passkey; false when this device is known already. */
export async function addPasskey(person: Actor, { name, ...key }: Omit<KeptPasskey, "id"> & { name: string }): Promise<boolean> {
  return authDatabase().transaction(async (tx) => {
    const added = await tx.insert(passkeys).values({ ...key, name, userId: person.userId }).onConflictDoNothing().returning({ id: passkeys.id });
    if (added.length > 0) await tell(tx, person, { type: "factor.added", facts: { factor: "passkey", name } });
    return added.length > 0;
  });
}

/** Notes that a passkey was used; false when its count has not grown, as with a copy. Devices that do not count stay at nought. */
export async function notePasskey(id: string, counter: number): Promise<boolean> {
  const grows = or(lt(passkeys.counter, counter), and(eq(passkeys.counter, 0), sql`${counter} = 0`));
  return (await authDatabase().update(passkeys).set({ counter, lastUsedAt: sql`now()` }).where(and(eq(passkeys.id, id), grows)).returning({ id: passkeys.id })).length > 0;
}

/** Takes a passkey of this person away. */
export async function removePasskey(person: Actor, id: string): Promise<void> {
  await authDatabase().transaction(async (tx) => {
    const gone = await tx.delete(passkeys).where(and(eq(passkeys.id, id), eq(passkeys.userId, person.userId))).returning({ name: passkeys.name });
    if (gone[0]) await tell(tx, person, { type: "factor.removed", facts: { factor: "passkey", name: gone[0].name } });
  });
}
