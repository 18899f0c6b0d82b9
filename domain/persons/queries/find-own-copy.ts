import { heldOn, knownAs } from "@/db/person-data";
import type { Actor } from "@/domain/policy/actor";
import { PROCESSING } from "@/domain/policy/personal-data";
import type { PersonCopy } from "../copy";

/** All that is held on the one who asks. Read as the system: one's own data is one's own also where one's seat does not reach. */
export async function findOwnCopy(actor: Actor, now = new Date()): Promise<PersonCopy> {
  const person = await knownAs({ userId: actor.userId });
  const held = await heldOn(person);
  return { madeAt: now.toISOString(), foundBy: person, held: held.map((one) => ({ ...one, ...PROCESSING[one.category] })) };
}
