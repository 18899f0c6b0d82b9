import { findHolder, findHolding } from "@/db/feeds";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { addMonths, dayOf } from "@/domain/shared/dates";
import type { Dated } from "../dated";
import { findDated } from "./find-dated";

/** Who comes to a country, and when. */
export const VISIT_LAYERS = ["mission", "activity", "meeting", "presentation"] as const;

const MONTHS_BACK = 12;
const MONTHS_AHEAD = 60;

/** What opens the visits of a delegation's countries to its reader's calendar program: the number of their time in the seat; null for others. */
export async function findVisitsKey(actor: Actor): Promise<string | null> {
  return spaceOf(actor.role) === "delegation" ? ((await findHolding(actor)) ?? null) : null;
}

/** The visits to all countries of a delegation, read as the person who holds the seat; undefined once it is no longer held. */
export async function findVisits(key: string, now: Date): Promise<{ actor: Actor; dated: Dated[] } | undefined> {
  const actor = await findHolder(key);
  if (!actor || spaceOf(actor.role) !== "delegation") return undefined;
  const today = dayOf(now);
  return { actor, dated: await findDated(actor, { from: addMonths(today, -MONTHS_BACK), to: addMonths(today, MONTHS_AHEAD), withCancelled: true, filter: { layers: VISIT_LAYERS } }) };
}
