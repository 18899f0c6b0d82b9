import { heldOn, knownAs, type KnownAs } from "@/db/person-data";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { PROCESSING } from "@/domain/policy/personal-data";
import type { PersonCopy } from "../copy";

/** All that is held on the one who asks. Read as the system: one's own data is one's own also where one's seat does not reach. */
export async function findOwnCopy(actor: Actor, now = new Date()): Promise<PersonCopy> {
  return copyOf(await knownAs({ userId: actor.userId }), now);
}

/** All that is held on whoever has this address, with or without an account; null to those who may not hand it out. */
export async function findCopyOf(actor: Actor, address: string, now = new Date()): Promise<PersonCopy | null> {
  return may(actor, "person.copy") ? copyOf(await knownAs({ address }), now) : null;
}

async function copyOf(person: KnownAs, now: Date): Promise<PersonCopy> {
  const held = await heldOn(person);
  return { madeAt: now.toISOString(), foundBy: person, held: held.map((one) => ({ ...one, ...PROCESSING[one.category] })) };
}
