import { and, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, deployments, missionReports } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { Mission } from "../mission";
import { PLAN_LINKS } from "./find-plan";

/** One activity of an Action with its experts and its report; undefined when it does not exist for this actor. */
export async function findMission(actor: Actor, reference: string, number: string): Promise<Mission | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return as(actor, async (tx) => {
    const [activity] = await tx.select(ACTIVITY).from(activities).innerJoin(actions, eq(actions.id, activities.actionId))
      .where(and(eq(actions.reference, reference), eq(activities.number, Number(number))));
    if (!activity) return undefined;
    const team = await tx.select(DEPLOYMENT).from(deployments).where(eq(deployments.activityId, activity.id)).orderBy(deployments.expertName);
    const [report] = await tx.select(REPORT).from(missionReports).where(eq(missionReports.activityId, activity.id));
    return { ...activity, deployments: team, report: report ?? null };
  });
}

const ACTIVITY = {
  id: activities.id, number: activities.number, type: activities.type, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn,
  place: activities.place, mode: activities.mode, state: activities.state, planOrigin: activities.planOrigin, expectedOutput: activities.expectedOutput, heldNote: activities.heldNote, asPlanned: activities.asPlanned, unreadyReason: activities.unreadyReason,
  ownerName: activities.ownerName, budgetLine: activities.budgetLine, budget: activities.budget, ...PLAN_LINKS, terms: activities.terms, termsTopics: activities.termsTopics, termsLanguages: activities.termsLanguages, termsCategories: activities.termsCategories,
  dropReason: activities.dropReason, women: activities.women, men: activities.men, institutions: activities.institutions, version: activities.version,
  replacedByNumber: sql<number | null>`(select number from activities r where r.id = "activities"."replaced_by_id")`,
};

const DEPLOYMENT = {
  id: deployments.id, expertId: deployments.expertId, expertName: deployments.expertName, expertCategory: deployments.expertCategory, expertCountry: deployments.expertCountry,
  workingDays: deployments.workingDays, terms: deployments.terms, state: deployments.state, declineReason: deployments.declineReason, nominationId: deployments.nominationId, askedOn: deployments.askedOn, answeredOn: deployments.answeredOn, answeredByName: deployments.answeredByName, version: deployments.version,
};

const REPORT = {
  state: missionReports.state, findings: missionReports.findings, agreed: missionReports.agreed, nextSteps: missionReports.nextSteps, returnReason: missionReports.returnReason,
  authorName: missionReports.authorName, submittedOn: missionReports.submittedOn, approvedOn: missionReports.approvedOn, approvedByName: missionReports.approvedByName, version: missionReports.version,
};
