import { eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { activities, deployments } from "@/db/schema";
import type { Link } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { DeploymentAsked } from "../deployment-asked";

/** The one mission a link asks its expert about. */
export async function findDeploymentAsked({ subjectId }: Link): Promise<DeploymentAsked | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx.select(ASKED).from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId)).where(eq(deployments.id, subjectId)));
  return row;
}

const ASKED = {
  expertName: deployments.expertName, state: deployments.state, workingDays: deployments.workingDays, terms: sql<string>`coalesce(nullif(${deployments.terms}, ''), ${activities.terms})`,
  titleEn: activities.titleEn, titleFr: activities.titleFr, place: activities.place, startsOn: activities.startsOn, endsOn: activities.endsOn,
};
