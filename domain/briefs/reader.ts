import type { Actor } from "@/domain/policy/actor";

/**
 * The eyes of an officer at the delegation to this country. What is read with them goes through the delegation's own login, which
 * only reads: whoever looks first, or issues a brief, sees what the officer will see and nothing else. Nobody signs in as anybody.
 */
export function readerOf(actor: Actor, iso3: string): Actor {
  return { ...actor, role: "delegation", seatKind: "officer", countries: [iso3], administers: false };
}
