"use server";
import type { FormState } from "@/components/forms/form-state";
import { proposeDeployment } from "@/domain/activities/commands/propose-deployment";
import { submit } from "@/server/forms";

export async function submitProposal(_: FormState, form: FormData): Promise<FormState> {
  return submit(proposeDeployment, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=deployment.proposed`);
}
