"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerByLink } from "@/domain/drafting/commands/answer-by-link";
import { submitByLink } from "@/server/forms";

export async function submitPositions(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(answerByLink, form, (_output, { token }) => `/answer/${String(token)}?thanks=1`);
}
