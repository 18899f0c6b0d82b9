"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveCaseStudySection } from "@/domain/case-studies/commands/save-section";
import { submit } from "@/server/forms";

export async function submitSection(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveCaseStudySection, form, ({ reference, section }) => `/actions/${reference}/case-study?done=case_study.saved#${section}`);
}
