"use server";
import type { FormState } from "@/components/forms/form-state";
import { splitRecommendation } from "@/domain/recommendations/commands/split-recommendation";
import { submit } from "@/server/forms";

export async function submitSplit(_: FormState, form: FormData): Promise<FormState> {
  return submit(splitRecommendation, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.split`);
}
