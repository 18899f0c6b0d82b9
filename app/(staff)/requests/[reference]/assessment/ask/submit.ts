"use server";
import type { FormState } from "@/components/forms/form-state";
import { askAssessors } from "@/domain/assessments/commands/ask-assessors";
import { submit } from "@/server/forms";

export async function submitAsk(_: FormState, form: FormData): Promise<FormState> {
  return submit(askAssessors, form, ({ reference }) => `/requests/${reference}?done=assessment.asked#assessments`);
}
