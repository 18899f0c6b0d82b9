"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerByLink } from "@/domain/handovers/commands/answer-by-link";
import { statusByLink } from "@/domain/handovers/commands/status";
import { submitByLink } from "@/server/forms";

export async function submitReceiverAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(answerByLink, form, (_output, { token }) => `/answer/${String(token)}?thanks=1`);
}

export async function submitReceiverStatus(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(statusByLink, form, (_output, { token }) => `/answer/${String(token)}?thanks=1`);
}
