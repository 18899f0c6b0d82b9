"use server";
import type { FormState } from "@/components/forms/form-state";
import { giveAppraisal } from "@/domain/activities/commands/give-appraisal";
import { submit } from "@/server/forms";

export async function submitAppraisal(_: FormState, form: FormData): Promise<FormState> {
  return submit(giveAppraisal, form, ({ reference }) => `/partner/actions/${reference}?done=deployment.appraised`);
}
