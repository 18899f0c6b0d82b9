import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { as } from "@/db/client";
import { actions, activities, deployments, experts } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { Expert } from "../expert";

/** One expert and every mission they were proposed for; undefined when there is no such expert. */
export async function findExpert(actor: Actor, id: string): Promise<Expert | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  return as(actor, async (tx) => {
    const [expert] = await tx.select({ id: experts.id, fullName: experts.fullName, category: experts.category, country: experts.country, languages: experts.languages, topics: experts.topics, note: experts.note }).from(experts).where(eq(experts.id, id));
    if (!expert) return undefined;
    const past = await tx.select(DEPLOYMENT).from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId)).innerJoin(actions, eq(actions.id, deployments.actionId))
      .where(eq(deployments.expertId, id)).orderBy(sql`${activities.startsOn} desc nulls first`, desc(actions.reference));
    return { ...expert, deployments: past };
  });
}

const DEPLOYMENT = {
  reference: actions.reference, number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn,
  workingDays: deployments.workingDays, state: deployments.state, activityState: activities.state,
};
