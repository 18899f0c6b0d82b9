import { gte } from "drizzle-orm";
import { as } from "@/db/client";
import { usualDurations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { DURATION_SPANS, FEWEST_CASES, type UsualDurations } from "../durations";

/** How long requests usually take, as the worker last counted it; null where there were too few cases to say. */
export async function findUsualDurations(actor: Actor): Promise<UsualDurations> {
  const rows = await as(actor, (tx) => tx.select().from(usualDurations).where(gte(usualDurations.cases, FEWEST_CASES)));
  return Object.fromEntries(DURATION_SPANS.map((span) => [span, rows.find((row) => row.span === span) ?? null])) as UsualDurations;
}
