import "server-only";
import { findVisits, keepVisit } from "@/db/reader-visits";
import type { Actor } from "@/domain/policy/actor";

/** Notes that this officer reads a country they cover, and answers when their visit before this one ended; null at the first. */
export async function noteVisit(actor: Actor, iso3: string, now: Date): Promise<Date | null> {
  if (actor.role !== "delegation" || !actor.countries.includes(iso3)) return null;
  // Whoever looks as this officer sees leaves no trace of a visit.
  if (actor.viewedBy) return (await findVisits(actor.userId)).get(iso3) ?? null;
  return keepVisit(actor.userId, iso3, now);
}

/** When this officer was last on the page of each country. */
export const readVisits = (actor: Actor): Promise<Map<string, Date>> => findVisits(actor.userId);
