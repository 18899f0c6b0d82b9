import { launchAction } from "@/domain/actions/commands/launch-action";
import { openAction } from "@/domain/actions/commands/open-action";
import { acceptExpert } from "@/domain/activities/commands/accept-expert";
import { approveMissionReport } from "@/domain/activities/commands/approve-mission-report";
import { deployExpert } from "@/domain/activities/commands/deploy-expert";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { proposeDeployment } from "@/domain/activities/commands/propose-deployment";
import { saveMissionReport } from "@/domain/activities/commands/save-mission-report";
import { submitMissionReport } from "@/domain/activities/commands/submit-mission-report";
import { acceptConcept } from "@/domain/concepts/commands/accept-concept";
import { saveConcept } from "@/domain/concepts/commands/save-concept";
import { sendConcept } from "@/domain/concepts/commands/send-concept";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { done, versionOf } from "./doing";
import type { People } from "./people";
import { approvedRequest } from "./requests";

export { asOwner, done, versionOf } from "./doing";
export { approvedRequest };

/** An Action in design, opened from an approved request of the Ministry of the Interior of Belarus and led by Mira. */
export async function actionInDesign(p: People): Promise<string> {
  const requestReference = await approvedRequest(p);
  const { reference } = await done(openAction, p.marek, { requestReference, titleEn: "Preparing the rights of migrant workers", titleFr: "Préparer les droits des travailleurs migrants", leadId: p.mira.userId });
  return reference;
}

/** The same Action under way: both sides have accepted the concept. */
export async function actionInImplementation(p: People): Promise<string> {
  const reference = await actionInDesign(p);
  await done(saveConcept, p.mira, { reference, purpose: "Know what joining the conventions would take.", approach: "Compare the law, then advise." });
  await done(sendConcept, p.mira, { reference, version: 1 });
  await done(acceptConcept, p.mira, { reference, version: 2 });
  await done(acceptConcept, p.ilir, { reference, version: 3 });
  await done(launchAction, p.mira, { reference, version: await versionOf("actions", reference) });
  return reference;
}

/** A fact-finding mission of this Action, from the plan to its approved report, with one expert. Returns its number. */
export async function heldMission(p: People, reference: string): Promise<number> {
  const { number } = await done(planActivity, p.mira, { reference, type: "fact_finding_mission", titleEn: "First mission to Minsk", mode: "on_site", place: "Minsk", startsOn: "2017-04" });
  const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Ion Munteanu", category: "partner_country_official", country: "MDA", languages: ["ro", "ru"], topics: ["labour_migration"] });
  const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId, workingDays: "4", terms: "Compare the law." });
  await done(acceptExpert, p.mira, { reference, number, deploymentId, version: 1 });
  await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2017-04-03", endsOn: "2017-04-06", women: "7", men: "5", institutions: "4" });
  await done(deployExpert, p.mira, { reference, number, deploymentId, version: 2 });
  await done(saveMissionReport, p.mira, { reference, number, findings: "Four conventions were compared.", agreed: "A second mission.", nextSteps: "Send the comparison." });
  await done(submitMissionReport, p.mira, { reference, number, version: 1 });
  await done(approveMissionReport, p.marek, { reference, number, version: 2 });
  return number;
}
