import { save } from "@/db/save";
import { deployments } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { appraiseInput } from "../deployment-schema";
import { DEPLOYMENT_LIFECYCLE } from "../lifecycle";
import { activityEvent } from "./activity-event";
import { insertAppraisal } from "./insert-appraisal";
import { loadActivity, loadDeployment } from "./load-activity";

/** The facility says what an expert's work was worth. The authority does not read it. */
export const appraiseExpert = command({
  name: "deployment.appraise",
  input: appraiseInput,
  async run({ tx, actor, now }, { reference, number, deploymentId, version, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "deployment.manage", action.facts);
    demand(actor, "appraisal.write");
    const activity = await loadActivity(tx, action.id, number);
    const deployment = await loadDeployment(tx, activity.id, deploymentId);
    const state = demandMove(DEPLOYMENT_LIFECYCLE, "appraise", { state: deployment.state });
    await save(tx, deployments, deployment, version, { state });
    await insertAppraisal(tx, { actor, now, deployment, side: "facility", words });
    return { output: { reference, number }, events: [activityEvent("deployment.appraised", action.id, activity, { subject: { table: "deployments", id: deploymentId }, facts: { expert: deployment.expertName, side: "facility" }, audience: "facility" })] };
  },
});
