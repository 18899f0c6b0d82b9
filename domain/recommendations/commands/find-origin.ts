import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, groupMeetings, legalComparisons, outputs, outputSections } from "@/db/schema";
import type { Origin } from "../origin";

type Source = { outputId: string; sectionId?: string; place: string | null } | { activityId: string } | { comparisonId: string } | { meetingId: string };

/** The record of this Action that an origin names, as the column that points at it; undefined when there is none. `place` is where in an output. */
export async function findOrigin(tx: Tx, { actionId, origin, place }: { actionId: string; origin: Origin; place: string | null }): Promise<Source | undefined> {
  if (origin.kind === "comparison") {
    const [row] = await tx.select({ id: legalComparisons.id }).from(legalComparisons).where(and(eq(legalComparisons.actionId, actionId), eq(legalComparisons.id, origin.id)));
    return row && { comparisonId: row.id };
  }
  if (origin.kind === "section") {
    const [row] = await tx.select({ outputId: outputSections.outputId }).from(outputSections).where(and(eq(outputSections.actionId, actionId), eq(outputSections.id, origin.id), isNull(outputSections.removedAt)));
    return row && { outputId: row.outputId, sectionId: origin.id, place };
  }
  const table = TABLES[origin.kind];
  const [row] = await tx.select({ id: table.id }).from(table).where(and(eq(table.actionId, actionId), eq(table.number, origin.number)));
  return row && SOURCES[origin.kind](row.id, place);
}

const TABLES = { output: outputs, activity: activities, meeting: groupMeetings } as const;
const SOURCES = {
  output: (outputId: string, place: string | null) => ({ outputId, place }),
  activity: (activityId: string) => ({ activityId }),
  meeting: (meetingId: string) => ({ meetingId }),
} as const;
