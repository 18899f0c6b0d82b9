import type postgres from "postgres";
import { acceptExpert } from "@/domain/activities/commands/accept-expert";
import { appraiseExpert } from "@/domain/activities/commands/appraise-expert";
import { approveMissionReport } from "@/domain/activities/commands/approve-mission-report";
import { deployExpert } from "@/domain/activities/commands/deploy-expert";
import { giveAppraisal } from "@/domain/activities/commands/give-appraisal";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { proposeDeployment } from "@/domain/activities/commands/propose-deployment";
import { saveMissionReport } from "@/domain/activities/commands/save-mission-report";
import { submitMissionReport } from "@/domain/activities/commands/submit-mission-report";
import { uploadDocument } from "@/domain/documents/commands/upload-document";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { listFields } from "@/domain/experts/profile";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { pdfFile } from "../tiny-pdf";
import { followMission, prepareMission } from "./preparation";
import { RECONSTRUCTED } from "./words";

/** Numbers of the work plan, in the order of design.ts. */
export const COMPARISON = 1;
export const WORKSHOP = 4;

/** Two missions from the first proposal to the approved report, and the comparison by the working group. */
export async function runMissions(owner: postgres.Sql, reference: string): Promise<void> {
  const experts: string[] = [];
  for (const expert of EXPERTS) experts.push((await step(`belarus expert ${expert.country}`, registerExpert, actor("Mira"), expert, "2017-03-01")).id);
  await step("belarus terms of the missions", uploadDocument, actor("Mira"), { reference, kind: "terms_of_reference", audience: "authority", language: "en", file: termsFile() }, "2017-03-06");
  for (const mission of MISSIONS) await runMission(owner, reference, experts, mission);
  await hold(owner, reference, COMPARISON, { startsOn: "2017-03", endsOn: "2018-04", heldNote: RECONSTRUCTED }, "2018-04-30");
}

function termsFile(): File {
  return pdfFile("terms-of-reference-expert-missions.pdf", {
    title: "Terms of reference of the two expert missions", language: "en",
    paragraphs: ["This is a demonstration file. It stands for a document of 2017 that is not public.", "Two experts work with the inter-ministerial group on what an accession to the conventions on labour migration would ask of national law.", RECONSTRUCTED],
  });
}

/** Records that an activity of the plan took place. */
export async function hold(owner: postgres.Sql, reference: string, number: number, facts: Record<string, unknown>, at: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  await step(`belarus hold ${number}`, holdActivity, actor("Mira"), { reference, number, version: await versionOf(owner, "activities", { action_id, number }), ...facts }, at);
}

type Mission = (typeof MISSIONS)[number];

async function runMission(owner: postgres.Sql, reference: string, experts: string[], mission: Mission): Promise<void> {
  const { number, proposedOn, startsOn, endsOn, reportedOn, report } = mission;
  const deploymentOf: { reference: string; number: number; deploymentId: string }[] = [];
  const move = async (name: string, command: typeof acceptExpert, at: string) => {
    for (const one of deploymentOf) await step(`belarus ${name} ${number} ${deploymentOf.indexOf(one)}`, command, actor("Mira"), { ...one, version: await versionOf(owner, "deployments", { id: one.deploymentId }) }, at);
  };
  for (const expertId of experts) {
    const { deploymentId } = await step(`belarus propose ${number} ${experts.indexOf(expertId)}`, proposeDeployment, actor("Mira"), { reference, number, expertId, workingDays: 5, terms: `Coach the working group; share the practice of the own administration. ${RECONSTRUCTED}` }, proposedOn);
    deploymentOf.push({ reference, number, deploymentId });
  }
  await move("accept", acceptExpert, proposedOn);
  await prepareMission(owner, reference, mission);
  await hold(owner, reference, number, { startsOn, endsOn, heldNote: RECONSTRUCTED, unreadyReason: RECONSTRUCTED }, endsOn);
  await followMission(reference, mission);
  await move("deploy", deployExpert, endsOn);
  for (const [index, one] of deploymentOf.entries()) {
    const { deploymentId } = one;
    await step(`belarus authority appraises ${number} ${index}`, giveAppraisal, actor("Elena"), { reference, deploymentId, ...APPRAISED }, reportedOn);
    await step(`belarus facility appraises ${number} ${index}`, appraiseExpert, actor("Mira"), { ...one, version: await versionOf(owner, "deployments", { id: deploymentId }), ...APPRAISED }, reportedOn);
  }
  await step(`belarus report ${number}`, saveMissionReport, actor("Mira"), { reference, number, version: 0, ...report }, reportedOn);
  const activity_id = await idIn(owner, "activities", { action_id: await idIn(owner, "actions", { reference }), number });
  const at = async () => ({ reference, number, version: await versionOf(owner, "mission_reports", { activity_id }) });
  await step(`belarus submit ${number}`, submitMissionReport, actor("Mira"), await at(), reportedOn);
  await step(`belarus approve ${number}`, approveMissionReport, actor("Marek"), await at(), reportedOn);
}

// The record tells the experts' functions and countries; their names stay out of it. Languages and days are reconstructed.
const EXPERTS = [
  {
    fullName: "Head of unit, Bulgarian Ministry of Labour and Social Policy", category: "eu_civil_servant", country: "BGR", employer: "Ministry of Labour and Social Policy of Bulgaria", jobTitle: "Head of unit",
    ...listFields({
      languages: [{ language: "bg", level: "native" }, { language: "en", level: "C1" }, { language: "ru", level: "B2" }],
      topics: [{ topic: "labour_migration", level: "led" }, { topic: "migration_legislation", level: "worked_on" }],
    }),
    note: `Function as published; the name is left out. Languages and levels: ${RECONSTRUCTED}`,
  },
  {
    fullName: "ILO consultant, formerly of the Moldovan ministry in charge of labour", category: "international_organisation", country: "MDA", employer: "International Labour Organization", jobTitle: "Consultant",
    ...listFields({
      languages: [{ language: "ro", level: "native" }, { language: "ru", level: "C2" }, { language: "en", level: "B2" }],
      topics: [{ topic: "labour_migration", level: "led" }, { topic: "human_rights", level: "worked_on" }],
      posts: [{ employer: "Ministry in charge of labour, Moldova", jobTitle: "Official", country: "MDA", startedOn: null, endedOn: null }],
    }),
    note: `Function as published; the name is left out. Languages and levels: ${RECONSTRUCTED}`,
  },
];

const APPRAISED = { expertise: "as_needed", communication: "as_needed", preparation: "as_needed", again: "yes", note: RECONSTRUCTED };

const MISSIONS = [
  {
    number: 2, proposedOn: "2017-04-10", startsOn: "2017-05-15", endsOn: "2017-05-19", reportedOn: "2017-05-29",
    report: {
      findings: "The group studied several ILO conventions in detail. Members asked how a Member State weighed the duties of a convention against its own law before it joined.",
      agreed: "Each institution compares the articles in its own field with national law and brings the gaps to the next meeting.", nextSteps: `The experts comment on the comparison between the missions. ${RECONSTRUCTED}`,
    },
  },
  {
    number: 3, proposedOn: "2017-10-09", startsOn: "2017-11-13", endsOn: "2017-11-17", reportedOn: "2017-11-27",
    report: {
      findings: "The comparison shows where national law falls short of the conventions, first of all for the family members of migrant workers.",
      agreed: "The group and the experts write the analysis report together; the recommendations are gathered in it.", nextSteps: `The ministry presents the results to the other ministries and to the EU delegation. ${RECONSTRUCTED}`,
    },
  },
];
