import { and, asc, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities } from "@/db/schema";
import { REPORTED_TYPES } from "@/domain/activities/lifecycle";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";

export type Matchable = { reference: string; number: number; titleEn: string; titleFr: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null; experts: number };

/** Missions ahead for which experts may be looked for, the next one first. */
export async function findMatchable(actor: Actor): Promise<Matchable[]> {
  return as(actor, (tx) => tx.select(ROW).from(activities).innerJoin(actions, eq(actions.id, activities.actionId))
    .where(and(inArray(activities.state, ["planned", "confirmed"]), inArray(activities.type, [...REPORTED_TYPES]), notInArray(actions.stage, ["closed", "closed_early", "cancelled"]), isNull(actions.onHoldSince)))
    .orderBy(sql`${activities.startsOn} asc nulls last`, asc(actions.reference), asc(activities.number)).limit(100));
}

const ROW = {
  reference: actions.reference, number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn,
  experts: sql<number>`(select count(*)::int from deployments d where d.activity_id = "activities"."id" and d.state <> 'declined')`,
};
