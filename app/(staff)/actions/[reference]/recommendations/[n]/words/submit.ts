"use server";
import type { FormState } from "@/components/forms/form-state";
import { rewordRecommendation } from "@/domain/recommendations/commands/reword-recommendation";
import { submit } from "@/server/forms";

export async function submitWords(_: FormState, form: FormData): Promise<FormState> {
  return submit(rewordRecommendation, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.reworded`);
}
