"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerOpinion } from "@/domain/requests/commands/answer-opinion";
import { objectByLink } from "@/domain/requests/commands/object-by-link";
import { submitByLink } from "@/server/forms";

export async function submitAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(answerOpinion, form, (_output, { token }) => `/answer/${String(token)}`);
}

export async function submitObjection(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(objectByLink, form, (_output, { token }) => `/answer/${String(token)}`);
}
