"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { retryMail } from "@/domain/mails/commands/retry-mail";

export async function submitRetry(_: FormState, form: FormData): Promise<FormState> {
  return submit(retryMail, form, () => "/mails?done=mail.tried_again");
}
