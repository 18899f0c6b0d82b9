"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { resumeAction } from "@/domain/actions/commands/resume-action";

export async function submitResume(_: FormState, form: FormData): Promise<FormState> {
  return submit(resumeAction, form, ({ reference }) => `/actions/${reference}?done=action.resumed`);
}
