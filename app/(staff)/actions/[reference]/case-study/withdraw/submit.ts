"use server";
import type { FormState } from "@/components/forms/form-state";
import { withdrawCaseStudy } from "@/domain/case-studies/commands/withdraw-case-study";
import { submit } from "@/server/forms";

export async function submitWithdrawal(_: FormState, form: FormData): Promise<FormState> {
  return submit(withdrawCaseStudy, form, ({ reference }) => `/actions/${reference}/case-study?done=case_study.withdrawn#editions`);
}
