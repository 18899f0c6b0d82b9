import { eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, missionReports } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { PlanRow } from "../plan";

/** The work plan of an Action, in the order of its numbers; empty when there is none or the Action is not theirs. */
export async function findPlan(actor: Actor, reference: string): Promise<PlanRow[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx.select(ROW).from(activities)
    .innerJoin(actions, eq(actions.id, activities.actionId))
    .leftJoin(missionReports, eq(missionReports.activityId, activities.id))
    .where(eq(actions.reference, reference)).orderBy(activities.number));
}

const ROW = {
  number: activities.number, type: activities.type, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn, place: activities.place,
  mode: activities.mode, state: activities.state, planOrigin: activities.planOrigin, reportState: missionReports.state,
  experts: sql<number>`(select count(*)::int from deployments d where d.activity_id = "activities"."id" and d.state <> 'declined')`,
};
