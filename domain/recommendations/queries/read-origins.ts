import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, groupMeetings, legalComparisons, outputs, recommendationOrigins } from "@/db/schema";
import { readTexts } from "@/domain/texts/queries/read-passages";
import type { Heading, RecommendationOrigin } from "../recommendation";

/** Where a recommendation comes from. A source that the reader may not see is left out. */
export async function readOrigins(tx: Tx, recommendationId: string): Promise<RecommendationOrigin[]> {
  const rows = await tx
    .select({
      output: { number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr }, activity: { number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr },
      sectionId: recommendationOrigins.sectionId, comparison: { id: legalComparisons.id, instrument: legalComparisons.instrument, article: legalComparisons.article }, meeting: { number: groupMeetings.number, titleEn: groupMeetings.title }, place: recommendationOrigins.place,
    })
    .from(recommendationOrigins).leftJoin(outputs, eq(outputs.id, recommendationOrigins.outputId)).leftJoin(activities, eq(activities.id, recommendationOrigins.activityId))
    .leftJoin(groupMeetings, eq(groupMeetings.id, recommendationOrigins.meetingId)).leftJoin(legalComparisons, eq(legalComparisons.id, recommendationOrigins.comparisonId))
    .where(eq(recommendationOrigins.recommendationId, recommendationId)).orderBy(asc(outputs.number), asc(activities.number), asc(groupMeetings.number), asc(legalComparisons.instrument));
  const headings = await readHeadings(tx, rows.flatMap(({ sectionId }) => sectionId ?? []));
  return rows.flatMap(({ output, activity, meeting, comparison, place, sectionId }): RecommendationOrigin[] => {
    if (output) return [{ kind: "output", ...output, place, ...(sectionId ? { section: headings.get(sectionId) ?? [] } : {}) }];
    if (activity) return [{ kind: "activity", ...activity }];
    if (meeting) return [{ kind: "meeting", ...meeting, titleFr: null }];
    return comparison ? [{ kind: "comparison", ...comparison }] : [];
  });
}

/** The headings of sections of outputs, the original first; of a section that the reader may not see there is none. */
export async function readHeadings(tx: Tx, sectionIds: readonly string[]): Promise<Map<string, Heading[]>> {
  const texts = await readTexts(tx, { table: "output_sections", ids: sectionIds });
  return new Map([...texts].map(([id, { body = [] }]) => [id, body.filter(({ heading }) => heading !== "").map(({ language, heading }) => ({ language, heading }))]));
}
