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

/** What an activity needs first, and where it came from and went. Names of the outer table are spelt out: a column alone would mean the inner one. */
export const PLAN_LINKS = {
  needs: sql<number[]>`array(select n.number from activity_dependencies x join activities n on n.id = x.needs_id where x.activity_id = "activities"."id" order by n.number)`,
  carriedFrom: sql<string | null>`(select a.reference || ' ' || f.number from activities f join actions a on a.id = f.action_id where f.id = "activities"."carried_from_id")`,
  carriedTo: sql<string | null>`(select a.reference || ' ' || f.number from activities f join actions a on a.id = f.action_id where f.carried_from_id = "activities"."id" limit 1)`,
};

const ROW = {
  number: activities.number, type: activities.type, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn, place: activities.place,
  mode: activities.mode, state: activities.state, planOrigin: activities.planOrigin, reportState: missionReports.state, ownerName: activities.ownerName, budgetLine: activities.budgetLine, budget: activities.budget, ...PLAN_LINKS,
  experts: sql<number>`(select count(*)::int from deployments d where d.activity_id = "activities"."id" and d.state <> 'declined')`,
};
