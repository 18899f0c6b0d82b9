import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save, takeChanges } from "@/db/save";
import { recommendationLineage, recommendationOrigins, recommendations } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import type { CommandEvent } from "@/server/command";
import { RECOMMENDATION_LIFECYCLE, type Recast } from "../lifecycle";
import { insertRecommendation, type New } from "./insert-recommendation";
import type { LoadedRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

export type Source = { recommendation: LoadedRecommendation; version: number };
type Made = Awaited<ReturnType<typeof insertRecommendation>>;
type Recasting = { kind: Recast; sources: readonly Source[]; parts: readonly Omit<New, "origins" | "now">[]; reason: string; now: Date };

/**
 * Makes one of several or several of one. Each of the new comes from everything the earlier came from and waits for its own
 * answer: nobody has answered its words. The way from each to each is kept, and told in the history of both sides.
 */
export async function recastInto(tx: Tx, { kind, sources, parts, reason, now }: Recasting): Promise<{ made: Made[]; events: [CommandEvent, ...CommandEvent[]] }> {
  const origins = await originsOf(tx, sources.map(({ recommendation }) => recommendation.id));
  const was = numbers(sources.map(({ recommendation }) => recommendation));
  const made: Made[] = [];
  const events: CommandEvent[] = [];
  for (const part of parts) {
    const one = await insertRecommendation(tx, { ...part, origins, now });
    made.push(one);
    events.push(recommendationEvent("recommendation.proposed", one, { reason, facts: { madeOf: was }, changes: takeChanges(tx) }));
  }
  for (const { recommendation, version } of sources) {
    const state = demandMove(RECOMMENDATION_LIFECYCLE, "recast", { state: recommendation.state, met: { noProofWaiting: recommendation.reportedDoneOn === null } });
    await save(tx, recommendations, recommendation, version, { state });
    events.push(recommendationEvent(kind === "merge" ? "recommendation.merged" : "recommendation.split", recommendation, { reason, facts: { became: numbers(made) }, changes: takeChanges(tx) }));
  }
  await tx.insert(recommendationLineage).values(sources.flatMap(({ recommendation }) => made.map(({ id, actionId }) => ({ fromId: recommendation.id, intoId: id, actionId, recast: kind, recastOn: dayOf(now) }))));
  const [first, ...others] = events;
  return { made, events: [first!, ...others] };
}

const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number).join(", ");

/** Where these came from, each place once. */
function originsOf(tx: Tx, ids: readonly string[]) {
  const { outputId, sectionId, activityId, comparisonId, meetingId, place } = recommendationOrigins;
  return tx.selectDistinct({ outputId, sectionId, activityId, comparisonId, meetingId, place }).from(recommendationOrigins).where(inArray(recommendationOrigins.recommendationId, [...ids]));
}
