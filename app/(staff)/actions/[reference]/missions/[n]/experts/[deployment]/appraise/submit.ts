"use server";
import type { FormState } from "@/components/forms/form-state";
import { appraiseExpert } from "@/domain/activities/commands/appraise-expert";
import { submit } from "@/server/forms";

export async function submitAppraisal(_: FormState, form: FormData): Promise<FormState> {
  return submit(appraiseExpert, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=deployment.appraised`);
}
