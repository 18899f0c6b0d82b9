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
import { startReporting } from "@/domain/actions/commands/start-reporting";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { sendOutputForReview } from "@/domain/outputs/commands/send-output";
import { validateOutput } from "@/domain/outputs/commands/validate-output";
import { clearReport } from "@/domain/reports/commands/clear-report";
import { presentAction } from "@/domain/reports/commands/present-action";
import { recordPresentation } from "@/domain/reports/commands/record-presentation";
import { saveReportSection } from "@/domain/reports/commands/save-report-section";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
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
  await done(saveConcept, p.mira, { reference, language: "en", purpose: "Know what joining the conventions would take.", approach: "Compare the law, then advise." });
  await done(sendConcept, p.mira, { reference, version: 1 });
  await done(acceptConcept, p.mira, { reference, version: 2 });
  await done(acceptConcept, p.ilir, { reference, version: 3 });
  await done(launchAction, p.mira, { reference, version: await versionOf("actions", reference) });
  return reference;
}

/** A fact-finding mission of this Action, from the plan to its approved report, with one expert. Returns its number. */
export async function heldMission(p: People, reference: string): Promise<number> {
  const { number } = await done(planActivity, p.mira, { reference, type: "fact_finding_mission", titleEn: "First mission to Minsk", mode: "on_site", place: "Minsk", startsOn: "2017-04" });
  const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Ion Munteanu", category: "partner_country_official", country: "MDA", language1: "ro", languageLevel1: "native", language2: "ru", languageLevel2: "C1", topic_labour_migration: "worked_on" });
  const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId, workingDays: "4", terms: "Compare the law." });
  await done(acceptExpert, p.mira, { reference, number, deploymentId, version: 1 });
  await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2017-04-03", endsOn: "2017-04-06", women: "7", men: "5", institutions: "4", unreadyReason: "Nobody kept a list then." });
  await done(deployExpert, p.mira, { reference, number, deploymentId, version: 2 });
  await done(saveMissionReport, p.mira, { reference, number, findings: "Four conventions were compared.", agreed: "A second mission.", nextSteps: "Send the comparison." });
  await done(submitMissionReport, p.mira, { reference, number, version: 1 });
  await done(approveMissionReport, p.marek, { reference, number, version: 2 });
  return number;
}

/** A file as a browser would post it. */
export const pdf = (name = "report.pdf", text = "Four conventions compared.") => new File([`%PDF-1.7 ${text}`], name, { type: "application/pdf" });

/** An analysis report of this Action, with a file, validated by the authority. Returns its number. */
export async function validatedOutput(p: People, reference: string): Promise<number> {
  const { number } = await done(registerOutput, p.mira, { reference, type: "analysis_report", titleEn: "Analysis report", titleFr: "Rapport d’analyse", language: "en", file: pdf() });
  await done(sendOutputForReview, p.mira, { reference, number, version: 1 });
  await done(validateOutput, p.ilir, { reference, number, version: 2 });
  return number;
}

/** The Action with a mission behind it, at the final report. */
export async function actionInReporting(p: People): Promise<string> {
  const reference = await actionInImplementation(p);
  await heldMission(p, reference);
  await done(startReporting, p.mira, { reference, version: await versionOf("actions", reference) });
  return reference;
}

export const FIVE_SECTIONS = { context: "A ministry asks.", concept: "Compare, then advise.", practices: "A working group.", impact: "A strategy is being written.", lessons: "Begin with the law." };

/** Writes the five sections of the final report in English. */
export async function writeReport(p: People, reference: string): Promise<void> {
  for (const [section, body] of Object.entries(FIVE_SECTIONS)) await done(saveReportSection, p.mira, { reference, section, language: "en", origin: "written", body, version: 0 });
}

/** The Action presented in Minsk on 5 and 6 June 2018 and in follow-up, with one presented output and four check-ins ahead. */
export async function presentedAction(p: People): Promise<string> {
  const reference = await actionInReporting(p);
  await validatedOutput(p, reference);
  await writeReport(p, reference);
  await done(sendReportForReview, p.mira, { reference, version: 1 });
  await done(clearReport, p.ilir, { reference, version: 2 });
  await done(recordPresentation, p.mira, { reference, heldOn: "2018-06-05", endedOn: "2018-06-06", place: "Minsk", level: "senior_officials", institutions: "Ministry of the Interior", delegationHeadPresent: "yes" });
  await done(presentAction, p.mira, { reference, version: await versionOf("actions", reference) });
  return reference;
}
