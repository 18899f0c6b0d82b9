"use server";
import type { FormState } from "@/components/forms/form-state";
import { acceptExpert } from "@/domain/activities/commands/accept-expert";
import { approveMissionReport } from "@/domain/activities/commands/approve-mission-report";
import { deployExpert } from "@/domain/activities/commands/deploy-expert";
import { discardMissionReport } from "@/domain/activities/commands/discard-mission-report";
import { nominateExpert } from "@/domain/activities/commands/nominate-expert";
import { submitMissionReport } from "@/domain/activities/commands/submit-mission-report";
import type { EventType } from "@/domain/history/events";
import { openSurvey } from "@/domain/surveys/commands/open-survey";
import { submit } from "@/server/forms";

export async function submitNomination(_: FormState, form: FormData): Promise<FormState> {
  return submit(nominateExpert, form, back("deployment.nominated"));
}

export async function submitAcceptance(_: FormState, form: FormData): Promise<FormState> {
  return submit(acceptExpert, form, back("deployment.accepted"));
}

export async function submitDeployment(_: FormState, form: FormData): Promise<FormState> {
  return submit(deployExpert, form, back("deployment.deployed"));
}

export async function submitReport(_: FormState, form: FormData): Promise<FormState> {
  return submit(submitMissionReport, form, back("mission_report.submitted"));
}

export async function submitApproval(_: FormState, form: FormData): Promise<FormState> {
  return submit(approveMissionReport, form, back("mission_report.approved"));
}

export async function submitDiscard(_: FormState, form: FormData): Promise<FormState> {
  return submit(discardMissionReport, form, back("mission_report.discarded"));
}

export async function submitSurvey(_: FormState, form: FormData): Promise<FormState> {
  return submit(openSurvey, form, back("survey.opened"));
}

const back = (done: EventType) => ({ reference, number }: { reference: string; number: number }) => `/actions/${reference}/missions/${number}?done=${done}`;
