"use server";
import type { FormState } from "@/components/forms/form-state";
import { verifyRecommendation } from "@/domain/recommendations/commands/verify-recommendation";
import { reviewText } from "@/domain/texts/commands/review-text";
import { submit } from "@/server/forms";

export async function submitVerification(_: FormState, form: FormData): Promise<FormState> {
  return submit(verifyRecommendation, form, ({ reference, number, done }) => `/actions/${reference}/recommendations/${number}?done=${done}`);
}

export async function submitCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(reviewText, form, ({ reference }, { number }) => `/actions/${reference}/recommendations/${Number(number)}?done=text.reviewed`);
}
