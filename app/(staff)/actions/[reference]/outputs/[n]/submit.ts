"use server";
import type { FormState } from "@/components/forms/form-state";
import { sendOutputForReview } from "@/domain/outputs/commands/send-output";
import { submit } from "@/server/forms";

export async function submitSend(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendOutputForReview, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.sent`);
}
