import { findOpenFeed } from "@/db/feeds";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { addMonths, dayOf } from "@/domain/shared/dates";
import type { Dated } from "../dated";
import { findDated } from "./find-dated";

const MONTHS_BACK = 12;
const MONTHS_AHEAD = 60;

/** What a feed holds today, read as its owner in the seat it was made from; undefined where it opens nothing any more. */
export async function findFeed(id: string, now: Date): Promise<{ actor: Actor; dated: Dated[] } | undefined> {
  const feed = await findOpenFeed(id);
  if (!feed) return undefined;
  const { actor, scope, reference, country } = feed;
  const today = dayOf(now);
  const range = { from: addMonths(today, -MONTHS_BACK), to: addMonths(today, MONTHS_AHEAD), withCancelled: true };
  // An authority's own Actions are all it can read.
  const dated = await findDated(actor, { ...range, filter: { layers: [], action: reference ?? undefined, country: country ?? undefined }, mine: scope === "mine" && spaceOf(actor.role) === "staff" });
  return { actor, dated };
}
