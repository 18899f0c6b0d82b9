import { desc, eq, inArray, and, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { readExpertLists } from "@/db/expert-lists";
import { actions, activities, deployments, experts } from "@/db/schema";
import type { Link } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { ExpertDeployment, ExpertProfile } from "../expert";
import { findCv } from "./find-expert";

export type ProfileAsked = { expert: ExpertProfile; missions: ExpertDeployment[] };

/** What a link shows an expert of themselves: their profile and the missions they went on or said yes to, nobody else's. */
export async function findProfileAsked({ subjectId: id }: Link): Promise<ProfileAsked | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [expert] = await tx.select(EXPERT).from(experts).where(eq(experts.id, id));
    if (!expert) return undefined;
    const { cvKeepUntil, ...facts } = expert;
    const missions = await tx.select(MISSION).from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId)).innerJoin(actions, eq(actions.id, deployments.actionId))
      .where(and(eq(deployments.expertId, id), inArray(deployments.state, ["accepted", "deployed", "appraised"]))).orderBy(sql`${activities.startsOn} desc nulls first`, desc(actions.reference));
    return { expert: { ...facts, ...(await readExpertLists(tx, id)), cv: await findCv(tx, id, cvKeepUntil) }, missions };
  });
}

const EXPERT = {
  id: experts.id, fullName: experts.fullName, category: experts.category, country: experts.country, nationality: experts.nationality, sex: experts.sex, employer: experts.employer, jobTitle: experts.jobTitle, email: experts.email,
  availableFrom: experts.availableFrom, availableUntil: experts.availableUntil, cvKeepUntil: experts.cvKeepUntil, version: experts.version,
};

const MISSION = {
  id: deployments.id, reference: actions.reference, number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn,
  workingDays: deployments.workingDays, state: deployments.state, activityState: activities.state,
};
