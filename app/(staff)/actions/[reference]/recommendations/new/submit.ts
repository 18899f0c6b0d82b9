"use server";
import type { FormState } from "@/components/forms/form-state";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { submit } from "@/server/forms";

export async function submitRecommendation(_: FormState, form: FormData): Promise<FormState> {
  return submit(proposeRecommendation, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.proposed`);
}
