import { and, asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, finalReports, missionReports, outputs } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { sourceKey, type SourceOption } from "../lesson";

/** What of an Action a lesson can be learnt from: its mission reports, its outputs, its final report once it is begun. */
export async function findLessonSources(actor: Actor, reference: string): Promise<SourceOption[]> {
  if (!isReference(reference)) return [];
  return as(actor, async (tx) => {
    const here = eq(actions.reference, reference);
    const missions = await tx.select({ number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr }).from(missionReports)
      .innerJoin(activities, eq(activities.id, missionReports.activityId)).innerJoin(actions, and(eq(actions.id, activities.actionId), here)).orderBy(asc(activities.number));
    const written = await tx.select({ number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr }).from(outputs).innerJoin(actions, and(eq(actions.id, outputs.actionId), here)).orderBy(asc(outputs.number));
    const reports = await tx.select({ id: finalReports.id }).from(finalReports).innerJoin(actions, and(eq(actions.id, finalReports.actionId), here));
    const found = [...missions.map((one) => ({ source: "mission_report" as const, ...one })), ...written.map((one) => ({ source: "output" as const, ...one })), ...reports.map(() => ({ source: "final_report" as const, number: null, titleEn: null, titleFr: null }))];
    return found.map((one) => ({ ...one, key: sourceKey(one) }));
  });
}
