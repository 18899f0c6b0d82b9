import { and, eq, inArray, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, deploymentAppraisals, deployments, organisations } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Appraisal } from "@/domain/experts/expert";
import type { Actor } from "@/domain/policy/actor";
import type { DeploymentToAppraise } from "../deployment-asked";

/** The experts of an activity whom this authority may appraise, each with its own words if it has; empty for anybody else's. */
export async function findAppraisable(actor: Actor, reference: string, number: string): Promise<DeploymentToAppraise[]> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return [];
  return as(actor, (tx) => tx.select(ROW).from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId)).innerJoin(actions, eq(actions.id, deployments.actionId))
    .where(and(eq(actions.reference, reference), eq(activities.number, Number(number)), inArray(deployments.state, ["deployed", "appraised"]))).orderBy(deployments.expertName));
}

/** What was said of an expert after a mission, as far as this person may read it. */
export async function findAppraisals(actor: Actor, deploymentId: string): Promise<Appraisal[]> {
  return as(actor, (tx) => tx.select(APPRAISAL).from(deploymentAppraisals).innerJoin(organisations, eq(organisations.id, deploymentAppraisals.organisationId)).where(eq(deploymentAppraisals.deploymentId, deploymentId)).orderBy(deploymentAppraisals.side));
}

const ROW = {
  id: deployments.id, expertName: deployments.expertName, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn,
  appraisal: sql<Appraisal | null>`(select json_build_object('side', x.side, 'organisationName', o.name_en, 'expertise', x.expertise, 'communication', x.communication, 'preparation', x.preparation, 'again', x.again, 'note', x.note, 'writtenOn', x.written_on, 'writtenByName', x.written_by_name)
    from deployment_appraisals x join organisations o on o.id = x.organisation_id where x.deployment_id = "deployments"."id" and x.organisation_id = (select app.organisation_id()))`,
};

const APPRAISAL = {
  side: deploymentAppraisals.side, organisationName: organisations.nameEn, expertise: deploymentAppraisals.expertise, communication: deploymentAppraisals.communication, preparation: deploymentAppraisals.preparation,
  again: deploymentAppraisals.again, note: deploymentAppraisals.note, writtenOn: deploymentAppraisals.writtenOn, writtenByName: deploymentAppraisals.writtenByName,
};
