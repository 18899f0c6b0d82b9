"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerCheckIn } from "@/domain/follow-up/commands/answer-check-in";
import { submit } from "@/server/forms";

export async function submitAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(answerCheckIn, form, ({ reference, months }) => `/partner/actions/${reference}/check-ins/${months}?done=check_in.answered`);
}
