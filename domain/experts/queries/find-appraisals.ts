import { desc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, deploymentAppraisals, deployments, organisations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { ExpertAppraisal } from "../expert";

/** What was said of an expert after each mission. Asked only by whoever chose to see it. */
export async function findExpertAppraisals(actor: Actor, expertId: string): Promise<ExpertAppraisal[]> {
  return as(actor, (tx) => tx.select(APPRAISAL).from(deploymentAppraisals).innerJoin(deployments, eq(deployments.id, deploymentAppraisals.deploymentId)).innerJoin(activities, eq(activities.id, deployments.activityId))
    .innerJoin(actions, eq(actions.id, deployments.actionId)).innerJoin(organisations, eq(organisations.id, deploymentAppraisals.organisationId)).where(eq(deployments.expertId, expertId)).orderBy(desc(deploymentAppraisals.writtenOn), deploymentAppraisals.side));
}

const APPRAISAL = {
  reference: actions.reference, number: activities.number, side: deploymentAppraisals.side, organisationName: organisations.nameEn, expertise: deploymentAppraisals.expertise, communication: deploymentAppraisals.communication,
  preparation: deploymentAppraisals.preparation, again: deploymentAppraisals.again, note: deploymentAppraisals.note, writtenOn: deploymentAppraisals.writtenOn, writtenByName: deploymentAppraisals.writtenByName,
};
