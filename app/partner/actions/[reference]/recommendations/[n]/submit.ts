"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { reportProgress } from "@/domain/recommendations/commands/report-progress";
import { submit } from "@/server/forms";

export async function submitAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(answerRecommendation, form, ({ reference, number }) => `/partner/actions/${reference}/recommendations/${number}?done=recommendation.answered`);
}

export async function submitProgress(_: FormState, form: FormData): Promise<FormState> {
  return submit(reportProgress, form, ({ reference, number }) => `/partner/actions/${reference}/recommendations/${number}?done=recommendation.progressed`);
}
