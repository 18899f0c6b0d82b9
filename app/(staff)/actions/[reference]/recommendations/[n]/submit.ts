"use server";
import type { FormState } from "@/components/forms/form-state";
import { verifyRecommendation } from "@/domain/recommendations/commands/verify-recommendation";
import { submit } from "@/server/forms";

export async function submitVerification(_: FormState, form: FormData): Promise<FormState> {
  return submit(verifyRecommendation, form, ({ reference, number, done }) => `/actions/${reference}/recommendations/${number}?done=${done}`);
}
