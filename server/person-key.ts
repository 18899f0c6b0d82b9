import "server-only";
import { createHmac } from "node:crypto";
import { identityOf, type KnownPerson } from "@/domain/participants/person";

/**
 * The same text for the same person at every activity, from which nobody who lacks our secret finds the person.
 * A new secret would begin the counting anew: PERSON_SECRET keeps it where AUTH_SECRET is changed.
 */
export function personKey(person: KnownPerson): string {
  const secret = process.env.PERSON_SECRET || process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start Suivi with \"npm start\", which sets it.");
  return createHmac("sha256", secret).update(`participant ${identityOf(person)}`).digest("base64url");
}
