import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, groupMeetings, legalComparisons, outputs, recommendationOrigins } from "@/db/schema";
import type { RecommendationOrigin } from "../recommendation";

/** Where a recommendation comes from. A source that the reader may not see is left out. */
export async function readOrigins(tx: Tx, recommendationId: string): Promise<RecommendationOrigin[]> {
  const rows = await tx
    .select({
      output: { number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr }, activity: { number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr },
      comparison: { instrument: legalComparisons.instrument, article: legalComparisons.article }, meeting: { number: groupMeetings.number, titleEn: groupMeetings.title }, place: recommendationOrigins.place,
    })
    .from(recommendationOrigins).leftJoin(outputs, eq(outputs.id, recommendationOrigins.outputId)).leftJoin(activities, eq(activities.id, recommendationOrigins.activityId))
    .leftJoin(groupMeetings, eq(groupMeetings.id, recommendationOrigins.meetingId)).leftJoin(legalComparisons, eq(legalComparisons.id, recommendationOrigins.comparisonId))
    .where(eq(recommendationOrigins.recommendationId, recommendationId)).orderBy(asc(outputs.number), asc(activities.number), asc(groupMeetings.number), asc(legalComparisons.instrument));
  return rows.flatMap(({ output, activity, meeting, comparison, place }): RecommendationOrigin[] => {
    if (output) return [{ kind: "output", ...output, place }];
    if (activity) return [{ kind: "activity", ...activity }];
    if (meeting) return [{ kind: "meeting", ...meeting, titleFr: null }];
    return comparison ? [{ kind: "comparison", ...comparison }] : [];
  });
}
