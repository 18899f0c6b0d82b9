"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerSurvey } from "@/domain/surveys/commands/answer-survey";
import { submitByLink } from "@/server/forms";

export async function submitSurvey(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(answerSurvey, form, (_output, { token }) => `/answer/${String(token)}?thanks=1`);
}
