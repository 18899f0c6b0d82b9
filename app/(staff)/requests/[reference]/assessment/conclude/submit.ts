"use server";
import type { FormState } from "@/components/forms/form-state";
import { submitAssessment } from "@/domain/assessments/commands/submit-assessment";
import { submit } from "@/server/forms";

export async function submitConclusion(_: FormState, form: FormData): Promise<FormState> {
  return submit(submitAssessment, form, ({ reference }) => `/requests/${reference}/assessment?done=assessment.submitted`);
}
