"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerCheckInByLink } from "@/domain/follow-up/commands/answer-check-in-by-link";
import { reportByLink } from "@/domain/recommendations/commands/report-by-link";
import { submitByLink } from "@/server/forms";

export async function submitUpdate(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(reportByLink, form, (_output, { token }) => `/answer/${String(token)}?thanks=1`);
}

export async function submitReport(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(answerCheckInByLink, form, (_output, { token }) => `/answer/${String(token)}?thanks=1`);
}
