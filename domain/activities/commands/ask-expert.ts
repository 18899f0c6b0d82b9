import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import { deployments, experts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { makeLink } from "@/domain/links/commands/make-link";
import { addDays, dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { askExpertInput } from "../deployment-schema";
import { DEPLOYMENT_LIFECYCLE } from "../lifecycle";
import { activityEvent } from "./activity-event";
import { demandRunning } from "./demand-running";
import { loadActivity, loadDeployment } from "./load-activity";
import { missionFacts } from "./mission-mail";

/** Days for which an expert's answer is waited for. */
const ANSWER_DAYS = 21;

/** Asks an expert by mail whether they take part; a proposed one is nominated by it. */
export const askExpert = command({
  name: "deployment.ask",
  input: askExpertInput,
  async run({ tx, actor, now }, { reference, number, deploymentId, version, email, locale }) {
    const action = await loadAction(tx, reference);
    demand(actor, "deployment.manage", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandRunning(action, "nominate");
    const deployment = await loadDeployment(tx, activity.id, deploymentId);
    const state = deployment.state === "nominated" ? deployment.state : demandMove(DEPLOYMENT_LIFECYCLE, "nominate", { state: deployment.state });
    await save(tx, deployments, deployment, version, { state, askedOn: dayOf(now) });
    await tx.update(experts).set({ email }).where(eq(experts.id, deployment.expertId));
    const expiresOn = addDays(dayOf(now), ANSWER_DAYS);
    const linkId = await makeLink(tx, { purpose: "deployment_answer", subjectId: deploymentId, actionId: action.id, bodyName: deployment.expertName, toAddress: email, locale, madeByName: actor.personName, now, expiresOn });
    const facts = { ...missionFacts(reference, activity), terms: deployment.terms || activity.terms, workingDays: deployment.workingDays ? String(deployment.workingDays) : "", by: actor.personName, expiresOn };
    return {
      output: { reference, number },
      events: [activityEvent("deployment.asked", action.id, activity, { subject: { table: "deployments", id: deploymentId }, facts: { expert: deployment.expertName, sentTo: email, expiresOn }, audience: "facility" })],
      mail: [{ template: "deployment.asked", to: { address: email, name: deployment.expertName, locale }, actionId: action.id, linkId, facts }],
    };
  },
});
