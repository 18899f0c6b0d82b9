"use server";
import type { FormState } from "@/components/forms/form-state";
import { clearCaseStudy } from "@/domain/case-studies/commands/clear-case-study";
import { returnCaseStudy } from "@/domain/case-studies/commands/return-case-study";
import { submit } from "@/server/forms";

export async function submitClearance(_: FormState, form: FormData): Promise<FormState> {
  return submit(clearCaseStudy, form, ({ reference }) => `/partner/actions/${reference}/case-study?done=case_study.cleared`);
}

export async function submitChanges(_: FormState, form: FormData): Promise<FormState> {
  return submit(returnCaseStudy, form, ({ reference }) => `/partner/actions/${reference}/case-study?done=case_study.returned`);
}
