"use server";
import type { FormState } from "@/components/forms/form-state";
import { sendRequest } from "@/domain/requests/commands/send-request";
import { submit } from "@/server/forms";

export async function submitSend(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendRequest, form, ({ reference }) => `/partner/requests/${reference}?done=request.sent`);
}
