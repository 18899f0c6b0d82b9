"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerProfile } from "@/domain/experts/commands/answer-profile";
import { submitByLink } from "@/server/forms";

export async function submitProfile(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(answerProfile, form, (_output, { token }) => `/answer/${token}`);
}
