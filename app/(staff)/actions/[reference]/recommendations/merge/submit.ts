"use server";
import type { FormState } from "@/components/forms/form-state";
import { mergeRecommendations } from "@/domain/recommendations/commands/merge-recommendations";
import { submit } from "@/server/forms";

export async function submitMerge(_: FormState, form: FormData): Promise<FormState> {
  return submit(mergeRecommendations, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.merged`);
}
