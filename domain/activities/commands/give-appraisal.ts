import { and, eq } from "drizzle-orm";
import { activities, deployments } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { giveAppraisalInput } from "../deployment-schema";
import { activityEvent } from "./activity-event";
import { insertAppraisal } from "./insert-appraisal";

/** The authority says what an expert's work was worth to it. The facility reads it, other authorities do not. */
export const giveAppraisal = command({
  name: "appraisal.give",
  input: giveAppraisalInput,
  async run({ tx, actor, now }, { reference, deploymentId, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "appraisal.give", action.facts);
    const [row] = await tx.select({ deployment: deployments, activity: activities }).from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId)).where(and(eq(deployments.id, deploymentId), eq(deployments.actionId, action.id)));
    const { deployment, activity } = found(row);
    if (deployment.state !== "deployed" && deployment.state !== "appraised") refuse({ kind: "wrong_stage", noun: "deployments", state: deployment.state, move: "appraise" });
    await insertAppraisal(tx, { actor, now, deployment, side: "authority", words });
    return { output: { reference }, events: [activityEvent("deployment.appraised", action.id, activity, { subject: { table: "deployments", id: deploymentId }, facts: { expert: deployment.expertName, side: "authority" }, audience: "authority" })] };
  },
});
