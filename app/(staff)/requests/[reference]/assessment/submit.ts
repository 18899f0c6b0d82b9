"use server";
import type { FormState } from "@/components/forms/form-state";
import { declareInterest } from "@/domain/assessments/commands/declare-interest";
import { saveAssessment } from "@/domain/assessments/commands/save-assessment";
import { submit } from "@/server/forms";

export async function submitDeclaration(_: FormState, form: FormData): Promise<FormState> {
  return submit(declareInterest, form, ({ reference, isAside }) => (isAside ? `/requests/${reference}?done=assessment.stood_aside` : `/requests/${reference}/assessment?done=assessment.saved`));
}

export async function submitAnswers(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveAssessment, form, ({ reference }) => `/requests/${reference}/assessment?done=assessment.saved`);
}
