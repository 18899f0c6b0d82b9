import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { deployments, expertConflicts, experts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { proposeExpert } from "../schema";
import { activityEvent } from "./activity-event";
import { demandRunning } from "./demand-running";
import { loadActivity } from "./load-activity";

/** Proposes an expert for an activity, with working days and terms of reference. Name and category are kept as they are today. */
export const proposeDeployment = command({
  name: "deployment.propose",
  input: proposeExpert,
  async run({ tx, actor }, { reference, number, expertId, workingDays, terms }) {
    const action = await loadAction(tx, reference);
    demand(actor, "deployment.manage", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandRunning(action, "propose");
    if (activity.state === "dropped" || activity.state === "reported") refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "propose" });
    const [expert] = await tx.select({ fullName: experts.fullName, category: experts.category, country: experts.country }).from(experts).where(eq(experts.id, expertId));
    if (!expert) return refuseField("expertId", "choose");
    const [conflict] = await tx.select({ id: expertConflicts.id }).from(expertConflicts).where(and(eq(expertConflicts.actionId, action.id), eq(expertConflicts.expertId, expertId), isNull(expertConflicts.liftedOn)));
    if (conflict) refuseField("expertId", "conflictOfInterest");
    const [earlier] = await tx.select({ id: deployments.id }).from(deployments).where(and(eq(deployments.activityId, activity.id), eq(deployments.expertId, expertId)));
    if (earlier) refuseField("expertId", "alreadyProposed");
    const deployment = { id: crypto.randomUUID(), actionId: action.id, activityId: activity.id, expertId, expertName: expert.fullName, expertCategory: expert.category, expertCountry: expert.country, workingDays, terms };
    await tx.insert(deployments).values(deployment);
    recordChanges(tx, changesOf({}, { expertName: expert.fullName, expertCategory: expert.category, expertCountry: expert.country, workingDays, terms }));
    return {
      output: { reference, number, deploymentId: deployment.id },
      events: [activityEvent("deployment.proposed", action.id, activity, { subject: { table: "deployments", id: deployment.id }, facts: { expert: expert.fullName, workingDays }, audience: "facility" })],
    };
  },
});
