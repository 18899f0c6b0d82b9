"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordAnswer } from "@/domain/recommendations/commands/record-answer";
import { submit } from "@/server/forms";

export async function submitAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordAnswer, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.answer_recorded`);
}
